"""The finance book over HTTP after example R: lists, balances, ledgers, exports; and nobody else's rows."""

import csv
import io
from datetime import date

from openpyxl import load_workbook  # type: ignore[import-untyped]
from tests.ledger.http.conftest import Accountant, Hire
from tests.ledger.papers import Trade, abroad, made_from

from contracts import DocumentKind, new_id
from ledger.domain.books import Request

K = DocumentKind
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


async def example_r(accountant: Accountant, trade: Trade) -> list[Request]:
    receipt = trade.goods(K.PURCHASE_RECEIPT, ("tea", "100", "10.00", "1000.00"), business_date=date(2026, 10, 5))
    sold = trade.goods(K.SALES_DELIVERY, ("tea", "40", "15.00", "400.00"), business_date=date(2026, 11, 3))
    back = trade.goods(
        K.SALES_RETURN,
        ("tea", "10", "15.00", "100.00"),
        business_date=date(2026, 11, 9),
        origin=made_from(sold.document),
    )
    await accountant.book(receipt, sold, back)
    return [receipt, sold, back]


async def test_vouchers_and_their_lines(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    _, sold, back = await example_r(accountant, trade)
    rows = await accountant.items(f"/vouchers?document_id={back.document.document_id}&sort=voucher_date")
    assert [(row["number"], row["period"], row["part"], row["amount"]) for row in rows] == [
        ("记-3", "2026-11", "receivable", "-169.50"),
        ("记-4", "2026-11", "cost", "-100.00"),
    ]
    voucher = await accountant.get(f"/vouchers/{rows[1]['id']}")
    assert [(line["account"], line["debit"], line["credit"]) for line in voucher["lines"]] == [
        ("6401", "-100.00", "0.00"),
        ("1405", "0.00", "-100.00"),
    ]
    assert voucher["lines"][1]["document_line_id"] == str(back.document.lines[0].line_id)
    corrected = await accountant.get(f"/vouchers/{voucher['red_letter_of']}")
    assert corrected["document_number"] == sold.document.number


async def test_vouchers_are_filtered_by_date_period_kind_number_and_partner(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    _, sold, _ = await example_r(accountant, trade)
    table = {
        "": 5,
        "period=2026-10": 1,
        "voucher_date_from=2026-11-01&voucher_date_to=2026-11-03": 2,
        "kind=sales_return": 2,
        f"document_number={sold.document.number}": 2,
        f"partner_id={trade.partner_id}": 5,
        f"partner_id={new_id()}": 0,
    }
    assert {query: len(await accountant.items(f"/vouchers?{query}")) for query in table} == table
    assert (await accountant.call("GET", "/vouchers?colour=red")).json()["code"] == "filter_unknown"


async def test_open_items_show_what_is_not_settled(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    await example_r(accountant, trade)
    rows = await accountant.items(f"/open-items?partner_id={trade.partner_id}&side=receivable")
    assert [(row["amount"], row["remaining"]) for row in rows] == [("678.00", "508.50")]
    assert [row["remaining"] for row in await accountant.items("/open-items?side=payable")] == ["1130.00"]


async def test_trial_balance_opens_with_earlier_periods_and_its_totals_are_equal(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    await example_r(accountant, trade)
    rows = {row["number"]: row for row in await accountant.items("/trial-balance?period=2026-11&limit=500")}
    shown = [rows["1405"][name] for name in ("opening", "debit", "credit", "closing", "closing_debit")]
    assert shown == ["1000.00", "0.00", "300.00", "700.00", "700.00"]
    assert (rows["2202"]["opening"], rows["2202"]["opening_credit"]) == ("-1130.00", "1130.00")
    totals = await accountant.get("/trial-balance/totals?period=2026-11")
    for column in ("opening", "closing"):
        assert totals[f"{column}_debit"] == totals[f"{column}_credit"]
    assert totals["debit"] == totals["credit"] == "808.50"
    assert (await accountant.call("GET", "/trial-balance?period=2026-13")).status_code == 422
    assert (await accountant.call("GET", "/trial-balance")).status_code == 422


async def test_account_ledger_runs_from_its_opening_balance(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    _, sold, back = await example_r(accountant, trade)
    rows = await accountant.items("/account-ledger?account=1405&from=2026-11-01&to=2026-11-30")
    assert [(row["debit"], row["credit"], row["balance"]) for row in rows] == [
        ("0.00", "400.00", "600.00"),
        ("0.00", "-100.00", "700.00"),
    ]
    assert [row["document_number"] for row in rows] == [sold.document.number, back.document.number]
    assert [row["balance"] for row in await accountant.items("/account-ledger?account=1405&from=2026-11-05")] == [
        "700.00"
    ]
    assert len(await accountant.items("/account-ledger?account=1405")) == 3


async def test_account_ledger_pages_keep_the_balance(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    await example_r(accountant, trade)
    whole = await accountant.items("/account-ledger?account=1405")
    path, paged = "/account-ledger?account=1405&limit=1", []
    page = await accountant.get(path)
    while True:
        paged += page["items"]
        if page["next_cursor"] is None:
            break
        page = await accountant.get(f"{path}&cursor={page['next_cursor']}")
    assert paged == whole


async def test_partner_ledger_says_what_is_owed_after_every_line(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    _, sold, back = await example_r(accountant, trade)
    rows = await accountant.items(f"/partner-ledger?partner={trade.partner_id}&side=receivable")
    assert [(row["document_id"], row["balance"]) for row in rows] == [
        (str(sold.document.document_id), "678.00"),
        (str(back.document.document_id), "508.50"),
    ]
    owed = await accountant.items(f"/partner-ledger?partner={trade.partner_id}&side=payable")
    assert [row["balance"] for row in owed] == ["1130.00"]


async def test_ledgers_export_as_csv_and_xlsx(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    await example_r(accountant, trade)
    path = "/trial-balance?period=2026-11"
    text = (await accountant.call("GET", path, Accept="text/csv")).content.decode("utf-8-sig")
    rows = {row["Account"]: row for row in csv.DictReader(io.StringIO(text))}
    assert (rows["1405"]["Opening debit"], rows["1405"]["Closing debit"]) == ("1000.00", "700.00")
    sheet = load_workbook(io.BytesIO((await accountant.call("GET", path, Accept=XLSX)).content)).active
    assert len(list(sheet.rows)) == 19


async def test_another_organisation_sees_nothing_of_it(hire: Hire) -> None:
    trade = Trade()
    accountant, stranger = await hire(trade.organisation_id), await hire(new_id())
    await example_r(accountant, trade)
    [first, *_] = await accountant.items("/vouchers")
    for path in (
        "/vouchers",
        "/open-items",
        "/accounts",
        "/trial-balance?period=2026-11",
        "/account-ledger?account=1405",
    ):
        assert await stranger.items(path) == []
    assert await stranger.items(f"/partner-ledger?partner={trade.partner_id}&side=payable") == []
    assert (await stranger.call("GET", f"/vouchers/{first['id']}")).status_code == 404


async def test_without_the_right_to_view_nothing_is_shown(hire: Hire) -> None:
    nobody = await hire(new_id(), ())
    paths = ["/vouchers", f"/vouchers/{new_id()}", "/open-items", "/accounts", "/trial-balance?period=2026-11"]
    paths += ["/trial-balance/totals?period=2026-11", "/account-ledger?account=1405"]
    paths += [f"/partner-ledger?partner={new_id()}&side=payable"]
    for path in paths:
        response = await nobody.call("GET", path)
        assert (response.status_code, response.json()["permission"]) == (403, "ledger.view")


async def in_dollars(accountant: Accountant, trade: Trade) -> list[Request]:
    """Sold for 113.00 dollars at 7.10, of which 56.50 are received at 7.20."""
    sold = abroad(trade.goods(K.SALES_DELIVERY, ("tea", "10", "10.00", "300.00")), "7.10")
    paid = abroad(trade.money(K.CUSTOMER_RECEIPT, "56.50", business_date=date(2026, 11, 9)), "7.20")
    await accountant.book(trade.goods(K.SALES_DELIVERY, ("tea", "1", "10.00", "30.00")), sold, paid)
    return [sold, paid]


async def test_open_items_show_their_currency_in_lists_and_files(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    await in_dollars(accountant, trade)
    shown = ("amount", "remaining", "currency", "foreign_amount", "foreign_remaining")
    rows = await accountant.items("/open-items?sort=business_date")
    assert [[row[name] for name in shown] for row in rows] == [
        ["11.30", "11.30", None, None, None],
        ["802.30", "401.15", "USD", "113.00", "56.50"],
    ]
    assert len(await accountant.items("/open-items?currency=USD")) == 1
    text = (await accountant.call("GET", "/open-items?currency=USD", Accept="text/csv")).content.decode("utf-8-sig")
    [exported] = csv.DictReader(io.StringIO(text))
    assert [exported[name] for name in ("Currency", "Foreign amount", "Foreign remaining")] == [
        "USD",
        "113.00",
        "56.50",
    ]


async def test_a_voucher_shows_foreign_figures_where_its_accounts_keep_them(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    _, paid = await in_dollars(accountant, trade)
    listed = await accountant.items(f"/vouchers?document_id={paid.document.document_id}&sort=voucher_date")
    shown = ("currency", "foreign_amount", "exchange_rate")
    assert [[row[name] for name in ("part", *shown)] for row in listed] == [
        ["money", "USD", "-56.50", "7.200000"],
        ["exchange", "USD", "0.00", None],
    ]
    vouchers = [await accountant.get(f"/vouchers/{row['id']}") for row in listed]
    assert [[line[name] for name in ("account", *shown)] for one in vouchers for line in one["lines"]] == [
        ["1002", "USD", "56.50", "7.200000"],
        ["1122", "USD", "56.50", "7.200000"],
        ["1122", None, None, None],
        ["6061", None, None, None],
    ]
    kept = await accountant.call("GET", "/account-ledger?account=1002", Accept="text/csv", Accept_Language="zh-CN")
    [row] = csv.DictReader(io.StringIO(kept.content.decode("utf-8-sig")))
    assert [row[name] for name in ("币种", "原币金额", "汇率")] == ["USD", "56.50", "7.200000"]


async def test_a_statement_shows_foreign_figures_and_their_balance(hire: Hire) -> None:
    trade = Trade()
    accountant = await hire(trade.organisation_id)
    await in_dollars(accountant, trade)
    path = f"/partner-ledger?partner={trade.partner_id}&side=receivable"
    shown = ("debit", "credit", "balance", "currency", "foreign_amount", "foreign_balance")
    assert [[row[name] for name in shown] for row in await accountant.items(path)] == [
        ["11.30", "0.00", "11.30", None, None, None],
        ["802.30", "0.00", "813.60", "USD", "113.00", "113.00"],
        ["0.00", "406.80", "406.80", "USD", "-56.50", "56.50"],
        ["5.65", "0.00", "412.45", "USD", "0.00", "56.50"],
    ]
    late = await accountant.items(f"{path}&from=2026-11-09")
    assert [row["foreign_balance"] for row in late] == ["56.50", "56.50"]
    vouchers = await accountant.items("/vouchers?currency=USD&part=exchange")
    assert [(row["amount"], row["foreign_amount"]) for row in vouchers] == [("5.65", "0.00")]
