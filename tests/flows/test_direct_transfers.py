"""A direct transfer, whatever happens to it: refused by ledger, taken back, released by a posting run."""

from tests.company import LONG_AGO, Company, Json, line
from tests.flows.test_closed_periods import refused as is_refused
from tests.flows.test_closed_periods import until
from tests.stacks import RunningStack


def goods_in(company: Company, quantity: str) -> tuple[Json, Json]:
    goods, warehouse = company.product("fifo"), company.warehouse()
    place = {"warehouse_id": warehouse["id"], "reason": "opening"}
    company.done("other_inbound", [line(goods, quantity)], **place)
    return goods, warehouse


def sent(company: Company, goods: Json, source: Json, target: Json, **more: str) -> Json:
    header = {"warehouse_id": source["id"], "target_warehouse_id": target["id"], "direct": True}
    return company.draft("transfer", [{"product_id": goods["id"], "quantity": "4"}], **header, **more)


def arrivals(company: Company, transfer: Json) -> list[Json]:
    return company.every("documents", "/documents", kind="transfer_receipt", origin_id=transfer["id"])


def stock(company: Company, goods: Json, *warehouses: Json) -> list[float]:
    return [float(company.balance(goods, one)[0]) for one in warehouses]


async def test_refused_by_ledger_it_is_back_and_never_arrived(company: Company, running_stack: RunningStack) -> None:
    """Audited and queued while its month was open, released after it was closed."""
    goods, source = goods_in(company, "10")
    target = company.warehouse()
    company.post("ledger", f"/periods/{LONG_AGO}/open")
    draft = sent(company, goods, source, target, business_date=f"{LONG_AGO}-15")
    until(lambda: not is_refused(company, draft, "audit"))
    _turn(company, on=False)
    try:
        queued = company.act(company.submitted(draft), "audit").json()
        company.closed_month()
        company.made("documents", "/posting-runs", {})
        refused = company.settled(queued)
    finally:
        _turn(company, on=True)
    assert (refused["state"], refused["refusal"]["reason"]) == ("refused", "period_closed")
    assert arrivals(company, refused) == []
    assert stock(company, goods, source, target) == [10, 0]
    assert await running_stack.differences() == []


async def test_taken_back_and_sent_again_it_arrives_anew(company: Company, running_stack: RunningStack) -> None:
    goods, source = goods_in(company, "10")
    target = company.warehouse()
    transfer = company.audited(company.submitted(sent(company, goods, source, target)))
    arrival = company.settled(arrivals(company, transfer)[0])
    assert company.unaudited(arrival)["state"] == "draft"
    back = company.unaudited(transfer)
    assert (back["state"], stock(company, goods, source, target)) == ("draft", [10, 0])
    assert [one["state"] for one in arrivals(company, transfer)] == ["voided"]
    company.audited(company.submitted(back))
    states = [company.settled(one)["state"] for one in arrivals(company, transfer)]
    assert (sorted(states), stock(company, goods, source, target)) == (["voided", "vouchered"], [6, 4])
    assert await running_stack.differences() == []


def _turn(company: Company, *, on: bool) -> None:
    version = company.get("documents", "/settings")["version"]
    answer = company.http.put(
        "/api/documents/settings",
        json={"realtime_stock": on},
        headers={"If-Match": f'"{version}"', "Idempotency-Key": company.code("K")},
    )
    assert answer.is_success, answer.text


async def test_released_by_a_posting_run_it_arrives_too(company: Company, running_stack: RunningStack) -> None:
    goods, source = goods_in(company, "10")
    target = company.warehouse()
    _turn(company, on=False)
    try:
        transfer = company.submitted(sent(company, goods, source, target))
        queued = company.act(transfer, "audit").json()
        assert queued["state"] == "queued"
        company.made("documents", "/posting-runs", {})
        assert company.settled(queued)["state"] == "vouchered"
        assert company.settled(arrivals(company, transfer)[0])["state"] == "vouchered"
    finally:
        _turn(company, on=True)
    assert stock(company, goods, source, target) == [6, 4]
    assert await running_stack.differences() == []
