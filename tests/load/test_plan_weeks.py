"""Whole weeks: every line counted once, nothing short, the same names every time."""

from collections import Counter
from datetime import date, datetime, timedelta
from decimal import Decimal

from tests.load.lines import NOON, line

from tritally.load.plan_weeks import Planner
from tritally.load.planned import OriginLine, PlannedDocument, PlannedLine, WeekPlan
from tritally.load.read_lines import Line, Unreadable
from tritally.load.treatments import Treatment

T = Treatment


def after(days: int) -> datetime:
    return NOON + timedelta(days=days)


def planned(*lines: Line | Unreadable, first: date = date.min, last: date = date.max) -> tuple[Planner, list[WeekPlan]]:
    planner = Planner(first, last)
    return planner, list(planner.weeks(lines))


def counted(planner: Planner, weeks: list[WeekPlan]) -> Counter[Treatment]:
    return sum((week.treatments for week in weeks), Counter(planner.aside))


def of_kind(weeks: list[WeekPlan], kind: str) -> list[PlannedDocument]:
    return [document for week in weeks for document in week.documents if document.kind == kind]


SALE = [line(number=1), line(code="POST", quantity=1, price="18.00", number=2), line(price="0", quantity=1, number=3)]


def test_a_sale_is_one_delivery_received_the_day_before() -> None:
    _, weeks = planned(*SALE)
    receipt, delivery = weeks[0].documents
    assert (receipt.kind, receipt.day, receipt.partner) == ("purchase_receipt", date(2010, 11, 30), "SUPPLIER-8")
    assert receipt.lines == (PlannedLine("85123A", 7, Decimal("1.53")),)
    assert receipt.reference == "online-retail:purchase:2010-12-01..2010-12-01:UK:SUPPLIER-8"
    assert (delivery.reference, delivery.partner, len(delivery.lines)) == ("online-retail:536365", "17850", 3)


def test_a_cancellation_returns_its_delivery() -> None:
    back = line("C536400", quantity=-2, at=after(1), number=4)
    planner, weeks = planned(*SALE, back)
    (returned,) = of_kind(weeks, "sales_return")
    assert (returned.reference, returned.origin) == ("online-retail:C536400:536365", "online-retail:536365")
    assert returned.lines == (PlannedLine("85123A", 2, Decimal("2.55"), OriginLine("online-retail:536365", 1)),)
    assert counted(planner, weeks) == {T.SOLD: 1, T.SERVICE_SOLD: 1, T.GIVEN_FREE: 1, T.RETURNED: 1}


def test_a_cancellation_over_two_deliveries_is_two_returns() -> None:
    planner, weeks = planned(line(), line("536366", quantity=2), line("C1", quantity=-8, at=after(1)))
    assert [document.origin for document in of_kind(weeks, "sales_return")] == [
        "online-retail:536366",
        "online-retail:536365",
    ]
    assert counted(planner, weeks)[T.RETURNED_IN_PARTS] == 1


def test_an_unmatched_cancellation_is_a_flagged_draft() -> None:
    planner, weeks = planned(line("C1", quantity=-8), line("C1", "D", -1, "27.50"))
    (draft,) = of_kind(weeks, "sales_return")
    assert (draft.reference, draft.flag, draft.origin) == ("online-retail:C1:unmatched", "no delivery found", None)
    assert [each.quantity for each in draft.lines] == [8, 1]
    assert counted(planner, weeks) == {T.NO_DELIVERY_FOUND: 2}


def test_losses_and_finds() -> None:
    loss = line("1", quantity=-3, price="0", customer="", description="damaged")
    find = line("2", quantity=5, price="0", customer="", description="found")
    _, weeks = planned(line(), loss, find)
    (out,) = of_kind(weeks, "other_outbound")
    (into,) = of_kind(weeks, "other_inbound")
    assert (out.reason, out.lines) == ("damage", (PlannedLine("85123A", 3),))
    assert (into.reason, into.lines) == ("found", (PlannedLine("85123A", 5, Decimal("1.53")),))
    assert of_kind(weeks, "purchase_receipt")[0].lines[0].quantity == 9


def test_a_delivery_before_the_range_can_come_back() -> None:
    second_week = after(7)
    planner, weeks = planned(line(), line("C1", quantity=-1, at=second_week), first=second_week.date())
    (returned,) = of_kind(weeks, "sales_return")
    assert returned.origin == "online-retail:536365"
    assert counted(planner, weeks) == {T.OUTSIDE_RANGE: 1, T.RETURNED: 1}


def test_every_line_is_counted_once() -> None:
    lines: list[Line | Unreadable] = [
        *SALE,
        Unreadable(4, "?"),
        line("C1", quantity=-9),
        line("A1", "B"),
        line("3", at=after(40)),
    ]
    planner, weeks = planned(*lines, last=after(30).date())
    assert counted(planner, weeks).total() == len(lines)


def test_the_same_plan_every_time() -> None:
    lines = [*SALE, line("C1", quantity=-9), line("2", at=after(9))]
    assert planned(*lines)[1] == planned(*lines)[1]


def test_a_card_is_made_once() -> None:
    _, weeks = planned(line(), line("2", at=after(9)))
    assert [[card.code for card in week.products] for week in weeks] == [["85123A"], []]
    assert {card.code for card in weeks[0].partners} == {"17850", "SUPPLIER-8"}


def test_more_days_do_not_change_the_documents_of_a_day() -> None:
    find = line("2", quantity=5, price="0", customer="", description="found")
    dearer = line("3", price="9.95", at=after(1))
    short, long = planned(line(), find)[1], planned(line(), find, dearer, line("4", price="9.95", at=after(1)))[1]
    assert of_kind(short, "other_inbound") == of_kind(long, "other_inbound")
    assert of_kind(short, "sales_delivery") == of_kind(long, "sales_delivery")[:1]
