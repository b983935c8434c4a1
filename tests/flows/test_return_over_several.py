"""One return over two deliveries at different costs and prices, one of them partly paid: every book to the cent."""

from concurrent.futures import ThreadPoolExecutor

from tests.company import Company, Json, line
from tests.stacks import RunningStack


class Sale:
    """Tools at the average, and milk by batch, bought dearer before the second delivery; 60.00 of the first is paid."""

    def __init__(self, company: Company) -> None:
        self.company = company
        batches: Json = {"batch_tracked": True, "batch_costed": True, "shelf_life_days": 30}
        self.tool, self.milk = company.product(), company.product(**batches)
        self.place = {"warehouse_id": company.warehouse()["id"]}
        self.supplier, self.customer = company.partner("supplier"), company.partner("customer")
        self.first = self.bought_and_sold("B1", ("10.00", "2.00"), ("15.00", "5.00"), "3")
        paid = [{"document_id": self.first["id"], "amount": "60.00"}]
        money: Json = {"amount": "60.00", "account": "bank", "settlements": paid}
        company.done("customer_receipt", partner_id=self.customer["id"], **money)
        self.second = self.bought_and_sold("B2", ("16.00", "3.00"), ("17.00", "5.50"), "2")

    def bought_and_sold(self, batch: str, costs: tuple[str, str], prices: tuple[str, str], milk: str) -> Json:
        brought = {"batch": {"number": batch, "production_date": "2026-11-01"}}
        lines = [line(self.tool, "10", costs[0]), line(self.milk, "6", costs[1]) | brought]
        self.company.done("purchase_receipt", lines, partner_id=self.supplier["id"], **self.place)
        lines = [line(self.tool, "4", prices[0]), line(self.milk, milk, prices[1]) | {"batch": {"number": batch}}]
        return self.company.done("sales_delivery", lines, partner_id=self.customer["id"], **self.place)

    def back(self, *wanted: tuple[Json, int, str]) -> Json:
        """A draft return; each (delivery, line number, quantity)."""
        lines = [{"origin_line_id": of["lines"][at - 1]["line_id"], "quantity": much} for of, at, much in wanted]
        (draft,) = self.company.made("documents", "/returns", {"lines": lines})["items"]
        return dict(draft)

    def stock(self) -> dict[str, tuple[float, str]]:
        """Quantity and value of the tools, and of each batch of milk."""
        rows = self.company.every("inventory", "/balances", warehouse_id=self.place["warehouse_id"])
        return {row.get("batch_number") or "": (float(row["quantity"]), row["value"]) for row in rows}

    def remaining(self) -> dict[str, str]:
        items = self.company.open_items(self.customer)
        return {item["document_number"]: item["remaining"] for item in items if item["remaining"] != "0.00"}


def vouchers(company: Company, document: Json) -> list[tuple[str | None, list[tuple[str, str, str]]]]:
    """Which voucher each corrects, and its entries; in the order of their numbers."""
    return [
        (one["red_letter_of"], [(entry["account"], entry["debit"], entry["credit"]) for entry in one["lines"]])
        for one in in_order(company, document)
    ]


def in_order(company: Company, document: Json) -> list[Json]:
    return sorted(company.vouchers(document), key=lambda one: int(one["number"].removeprefix("记-")))


RED_LETTERS = [
    [("1122", "-50.85", "0.00"), ("6001", "0.00", "-45.00"), ("22210102", "0.00", "-5.85")],
    [("6401", "-26.00", "0.00"), ("1405", "0.00", "-20.00"), ("1405", "0.00", "-6.00")],
    [("1122", "-25.43", "0.00"), ("6001", "0.00", "-22.50"), ("22210102", "0.00", "-2.93")],
    [("6401", "-16.75", "0.00"), ("1405", "0.00", "-13.75"), ("1405", "0.00", "-3.00")],
]


async def test_one_return_over_two_deliveries(company: Company, running_stack: RunningStack) -> None:
    sale = Sale(company)
    before = {"": (12, "165.00"), "B1": (3, "6.00"), "B2": (4, "12.00")}
    owed = {sale.first["number"]: "24.75", sale.second["number"]: "89.27"}
    assert (sale.stock(), sale.remaining()) == (before, owed)

    draft = sale.back((sale.first, 1, "2"), (sale.second, 1, "1"), (sale.first, 2, "3"), (sale.second, 2, "1"))
    assert (draft["origin_id"], draft["gross"]) == (None, "76.28")
    rehearsed = company.act(company.submitted(draft), "audit?dry_run=true").json()
    assert len(rehearsed["vouchers"]) == 4
    returned = company.audited(company.get("documents", f"/documents/{draft['id']}"))
    assert_returned(sale, returned)
    assert await running_stack.differences() == []

    held = company.act(sale.second, "unaudit").json()
    assert (held["code"], [one["number"] for one in held["dependents"]]) == ("has_dependents", [returned["number"]])
    again = company.unaudited(returned)
    assert (again["state"], sale.stock(), sale.remaining()) == ("draft", before, owed)
    assert await running_stack.differences() == []

    returned = company.audited(company.submitted(again))
    assert_in_the_books(sale, returned)
    company.audited(
        company.submitted(sale.back((sale.first, 1, "2"), (sale.second, 1, "3"), (sale.second, 2, "1"))),
    )
    assert [state_of(company, one) for one in (sale.first, sale.second)] == ["returned", "returned"]
    assert sorted(sale.remaining().values()) == ["-26.10", "-33.90"]
    assert sale.stock() == {"": (20, "260.00"), "B1": (6, "12.00"), "B2": (6, "18.00")}
    assert company.every("risk", "/differences") == []
    assert await running_stack.differences() == []


def assert_returned(sale: Sale, returned: Json) -> None:
    company = sale.company
    assert_in_the_books(sale, returned)
    corrected = [voucher["id"] for of in (sale.first, sale.second) for voucher in in_order(company, of)]
    assert [red_letter_of for red_letter_of, _ in vouchers(company, returned)] == corrected
    assert [entries for _, entries in vouchers(company, returned)] == RED_LETTERS
    assert [state_of(company, one) for one in (sale.first, sale.second)] == ["partly_returned"] * 2


def assert_in_the_books(sale: Sale, returned: Json) -> None:
    assert returned["state"] == "vouchered", returned["refusal"]
    assert sale.stock() == {"": (15, "198.75"), "B1": (6, "12.00"), "B2": (5, "15.00")}
    assert sale.remaining() == {sale.second["number"]: "63.84", returned["number"]: "-26.10"}


def state_of(company: Company, document: Json) -> str:
    return str(company.get("documents", f"/documents/{document['id']}")["return_state"])


async def test_of_two_returns_over_the_same_lines_one_wins(company: Company, running_stack: RunningStack) -> None:
    sale = Sale(company)
    drafts = [sale.back((sale.first, 1, "3"), (sale.second, 1, "3")) for _ in range(2)]
    with ThreadPoolExecutor(2) as both:
        answers = list(both.map(lambda draft: company.act(draft, "submit"), drafts))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    won = next(answer.json() for answer in answers if answer.status_code == 200)
    assert company.audited(won)["state"] == "vouchered"
    assert await running_stack.differences() == []
