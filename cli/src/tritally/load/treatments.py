"""What can become of one input line: the first column of the table that a load prints."""

from enum import StrEnum


class Treatment(StrEnum):
    """Every line of the file gets exactly one. The order is the order of the rules and of the table."""

    UNREADABLE = "unreadable"
    OUTSIDE_RANGE = "outside_range"
    BAD_DEBT = "bad_debt"
    NEGATIVE_PRICE = "negative_price"
    NO_DELIVERY_FOUND = "no_delivery_found"
    RETURNED = "returned"
    RETURNED_IN_PARTS = "returned_in_parts"
    NOTHING_TO_BOOK = "nothing_to_book"
    WRITTEN_OFF = "written_off"
    FOUND = "found"
    GIVEN_FREE = "given_free"
    SERVICE_SOLD = "service_sold"
    SOLD = "sold"


MEANING = {
    Treatment.UNREADABLE: "reported: not a line of this format",
    Treatment.OUTSIDE_RANGE: "left out: outside --from/--to",
    Treatment.BAD_DEBT: "reported: bad-debt adjustment, to be booked by an accountant",
    Treatment.NEGATIVE_PRICE: "reported: negative price",
    Treatment.NO_DELIVERY_FOUND: "cancellation kept as a draft sales return, flagged",
    Treatment.RETURNED: "cancellation, sales return of one delivery line",
    Treatment.RETURNED_IN_PARTS: "cancellation, sales return of several delivery lines",
    Treatment.NOTHING_TO_BOOK: "reported: no goods and no money",
    Treatment.WRITTEN_OFF: "negative without C, other outbound",
    Treatment.FOUND: "goods without price or sale, other inbound",
    Treatment.GIVEN_FREE: "sales delivery, free of charge",
    Treatment.SERVICE_SOLD: "sales delivery, service line (revenue, no stock)",
    Treatment.SOLD: "sales delivery",
}
