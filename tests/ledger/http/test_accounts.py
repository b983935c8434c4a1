"""The chart of accounts over HTTP: extended, renamed, and what it refuses."""

import pytest
from tests.ledger.http.conftest import Hire
from tests.ledger.papers import Trade

from contracts import LEDGER_VIEW, DocumentKind, new_id

BANK = {"number": "100201", "name_zh": "工商银行", "name_en": "ICBC", "side": "debit"}
NAMES = {"name_zh": "x", "name_en": "x", "role": None}


async def test_the_default_chart_comes_with_the_first_account(hire: Hire) -> None:
    accountant = await hire(new_id())
    made = await accountant.call("POST", "/accounts", BANK, Idempotency_Key="once")
    assert (made.status_code, made.headers["ETag"]) == (201, '"1"')
    assert made.json() == {**BANK, "role": None, "version": 1, "id": made.json()["id"]}
    again = await accountant.call("POST", "/accounts", BANK, Idempotency_Key="once")
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
    assert len(await accountant.items("/accounts")) == 19


async def test_a_role_moves_to_another_account_and_vouchers_follow_it(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    await accountant.call("POST", "/accounts", BANK)
    names: dict[str, str | None] = {"name_zh": "银行", "name_en": "Bank", "role": None}
    freed = await accountant.call("PUT", "/accounts/1002", names, If_Match='"1"')
    assert (freed.status_code, freed.json()["version"], freed.json()["role"]) == (200, 2, None)
    names = {"name_zh": "工商银行", "name_en": "ICBC", "role": "bank"}
    assert (await accountant.call("PUT", "/accounts/100201", names, If_Match='"1"')).status_code == 200
    await accountant.book(trade.money(DocumentKind.CUSTOMER_RECEIPT, "10.00"))
    [voucher] = await accountant.items("/vouchers")
    lines = (await accountant.get(f"/vouchers/{voucher['id']}"))["lines"]
    assert [line["account"] for line in lines] == ["100201", "1122"]


REFUSED = [
    ("PUT", "/accounts/1405", {"name_zh": "x", "name_en": "x"}, {"If_Match": '"1"'}, 422, "invalid_input"),
    ("POST", "/accounts", {**BANK, "number": "1405"}, {}, 409, "account_exists"),
    ("POST", "/accounts", {**BANK, "role": "bank"}, {}, 409, "role_taken"),
    ("POST", "/accounts", {**BANK, "number": "12"}, {}, 422, "invalid_input"),
    ("POST", "/accounts", {**BANK, "name_zh": " "}, {}, 422, "invalid_input"),
    ("POST", "/accounts", {**BANK, "side": "left"}, {}, 422, "invalid_input"),
    ("POST", "/accounts", {**BANK, "role": "other"}, {}, 422, "invalid_input"),
    ("PUT", "/accounts/9999", NAMES, {"If_Match": '"1"'}, 404, "account_unknown"),
    ("PUT", "/accounts/1405", NAMES, {"If_Match": '"7"'}, 409, "stale_version"),
    ("PUT", "/accounts/1405", NAMES, {}, 428, "if_match_missing"),
    (
        "PUT",
        "/accounts/1405",
        {**NAMES, "role": "bank"},
        {"If_Match": '"1"'},
        409,
        "role_taken",
    ),
]


@pytest.mark.parametrize(("method", "path", "body", "headers", "status", "code"), REFUSED)
async def test_what_the_chart_refuses(
    hire: Hire, method: str, path: str, body: dict[str, str | None], headers: dict[str, str], status: int, code: str
) -> None:
    accountant = await hire(new_id())
    response = await accountant.call(method, path, body, **headers)
    assert (response.status_code, response.json()["code"]) == (status, code)


async def test_viewing_is_not_editing(hire: Hire) -> None:
    viewer = await hire(new_id(), [LEDGER_VIEW])
    for method, path in (("POST", "/accounts"), ("PUT", "/accounts/1405")):
        body = BANK if method == "POST" else NAMES
        response = await viewer.call(method, path, body, If_Match='"1"')
        assert (response.status_code, response.json()["permission"]) == (403, "ledger.edit")
