"""Dry runs: the vouchers as they would be, and afterwards everything as it was."""

import json
from typing import Any

import asyncpg
from tests.ledger.conftest import unaudit_of
from tests.ledger.http.conftest import Accountant, Hire
from tests.ledger.papers import Trade, abroad, made_from

from chassis import Database
from contracts import DOCUMENT_UNAUDIT, DocumentKind, MoneyAccount, OtherReason, audit_function
from ledger.domain.books import Request
from ledger.use_cases.post_vouchers import Heard
from ledger.use_cases.reverse_vouchers import reverse_vouchers

K = DocumentKind
SALE = ("tea", "40", "15.00", "400.00")
TABLES = ("postings", "vouchers", "voucher_lines", "voucher_counters", "open_items", "outbox", "accounts")


def wish(request: Request, action: str = "audit") -> dict[str, Any]:
    told = {"movements": request.movements, "true_ups": request.true_ups, "in_transit_losses": request.losses}
    return {
        "action": action,
        "document": json.loads(request.document.model_dump_json()),
        **{name: [json.loads(each.model_dump_json()) for each in said] for name, said in told.items()},
    }


async def try_it(accountant: Accountant, request: Request, action: str = "audit") -> Any:
    response = await accountant.call("POST", "/dry-runs", wish(request, action))
    assert response.status_code == 200, response.text
    return response.json()


def written(answer: Any) -> list[list[str]]:
    return [
        [f"{line['account']} {line['debit']} {line['credit']}" for line in voucher["lines"]]
        for voucher in answer["vouchers"]
    ]


async def rows(accountant: Accountant) -> list[list[asyncpg.Record]]:
    database: Database = accountant.app.state.database
    async with database.connection() as connection:
        return [await connection.fetch(f"SELECT * FROM {table} ORDER BY 1, 2") for table in TABLES]


async def test_what_an_audit_would_book(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id, [audit_function(K.SALES_DELIVERY)])
    before = await rows(accountant)
    answer = await try_it(accountant, trade.goods(K.SALES_DELIVERY, SALE))
    assert written(answer) == [
        ["1122 678.00 0.00", "6001 0.00 600.00", "22210102 0.00 78.00"],
        ["6401 400.00 0.00", "1405 0.00 400.00"],
    ]
    assert [voucher["part"] for voucher in answer["vouchers"]] == ["receivable", "cost"]
    assert await rows(accountant) == before


async def test_what_an_unaudit_would_take_back(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id, [DOCUMENT_UNAUDIT])
    sold = trade.goods(K.SALES_DELIVERY, SALE)
    assert (await try_it(accountant, sold, "unaudit"))["vouchers"] == []
    await accountant.book(sold)
    before = await rows(accountant)
    answer = await try_it(accountant, sold, "unaudit")
    assert written(answer)[1] == ["6401 -400.00 0.00", "1405 0.00 -400.00"]
    assert all(voucher["red_letter_of"] for voucher in answer["vouchers"])
    assert await rows(accountant) == before


async def test_a_refusal_is_told_with_its_reason(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    sold = trade.goods(K.SALES_DELIVERY, SALE)
    back = trade.goods(K.SALES_RETURN, SALE, origin=made_from(sold.document))
    answer = await try_it(accountant, back)
    assert answer == {"refusal": {"reason": "origin_not_booked", "detail": sold.document.number}, "vouchers": []}


async def test_a_return_can_be_tried_until_its_origin_is_taken_back(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    sold = trade.goods(K.SALES_DELIVERY, SALE)
    back = trade.goods(K.SALES_RETURN, SALE, origin=made_from(sold.document))
    await accountant.book(sold)
    assert (await try_it(accountant, back))["refusal"] is None
    async with accountant.app.state.database.transaction() as connection:
        await reverse_vouchers(connection, [Heard(unaudit_of(sold))])
    assert (await try_it(accountant, back))["refusal"]["reason"] == "origin_not_booked"


async def test_the_missing_permission_is_named(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id, [audit_function(K.TRANSFER)])
    response = await accountant.call("POST", "/dry-runs", wish(trade.goods(K.SALES_DELIVERY, SALE)))
    assert response.status_code == 403
    assert "ledger.view" in response.text


async def test_orders_book_nothing_and_what_no_rule_knows_is_refused(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    ordered = Request(trade.organisation_id, trade.paper(K.SALES_ORDER, [trade.line(1, "tea", "1", "9", "0")]))
    assert await try_it(accountant, ordered) == {"refusal": None, "vouchers": []}
    odd = trade.goods(K.OTHER_INBOUND, SALE, reason=OtherReason.DAMAGE)
    response = await accountant.call("POST", "/dry-runs", wish(odd))
    assert (response.status_code, response.json()["code"]) == (422, "no_posting_rule")


async def test_opening_balances_and_money(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    opening = trade.opening(("1002", "500.00", "0"), ("supplier", "0", "500.00"))
    assert written(await try_it(accountant, opening)) == [["1002 500.00 0.00", "2202 0.00 500.00"]]
    paid = trade.money(K.SUPPLIER_PAYMENT, "5.00", account=MoneyAccount.CASH)
    assert written(await try_it(accountant, paid)) == [["2202 5.00 0.00", "1001 0.00 5.00"]]


async def test_the_exchange_difference_is_shown_before_it_is_booked_and_before_it_is_taken_back(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    sold = abroad(trade.goods(K.SALES_DELIVERY, SALE), "7.10")
    paid = abroad(trade.money(K.CUSTOMER_RECEIPT, "678.00"), "7.00")
    await accountant.book(sold)
    before = await rows(accountant)
    answer = await try_it(accountant, paid)
    assert [voucher["part"] for voucher in answer["vouchers"]] == ["money", "exchange"]
    assert written(answer)[1] == ["6061 67.80 0.00", "1122 0.00 67.80"]
    assert [line["foreign_amount"] for one in answer["vouchers"] for line in one["lines"]] == ["678.00"] * 2 + [
        None
    ] * 2
    assert await rows(accountant) == before
    await accountant.book(paid)
    assert written(await try_it(accountant, sold, "unaudit"))[2:] == [["6061 -67.80 0.00", "1122 0.00 -67.80"]]
