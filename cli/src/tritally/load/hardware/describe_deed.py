"""A document of the tables as the body that creates it."""

from datetime import date, timedelta
from typing import Any

from tritally.load.api import Json
from tritally.load.describe_document import KnownIds
from tritally.load.hardware.read_tables import Deed, Row

PREFIX = "hardware"
AS_WRITTEN = ("reason", "account", "spread_by", "amount", "tax_rate", "currency", "remark")
UNTAXED = frozenset({"other_inbound", "other_outbound"})


def full_reference(reference: str) -> str:
    return f"{PREFIX}:{reference}"


def iso_day(first_day: date, days: int) -> str:
    """The date that the tables say as days after `first_day`."""
    return (first_day + timedelta(days=days)).isoformat()


def describe_deed(deed: Deed, known: KnownIds, first_day: date) -> Json:
    """All that it names is known. `first_day` is the day of the first load, day 0 of the tables."""
    row, ids = deed.row, known.documents
    wanted: dict[str, Any] = {
        "kind": deed.kind,
        "business_date": iso_day(first_day, deed.day),
        "reference": full_reference(deed.reference),
        **{name: row[name] for name in AS_WRITTEN},
        "warehouse_id": known.warehouses.get(row["warehouse"]),
        "target_warehouse_id": known.warehouses.get(row["target"]),
        "partner_id": known.partners.get(row["partner"]),
        "origin_id": ids.get(row["origin"]),
        "receipts": [ids[one] for one in row["receipts"].split()],
        "settlements": [_settlement(one, known) for one in row["settles"].split()],
        "lines": [_line(deed, line, number, known, first_day) for number, line in enumerate(deed.lines, 1)],
        "entries": [_entry(entry, known) for entry in deed.entries],
        **dict.fromkeys(row["flags"].split(), True),
    }
    return _said(wanted)


def _settlement(text: str, known: KnownIds) -> Json:
    """Of `XC-01=113.00`."""
    reference, amount = text.split("=")
    return {"document_id": known.documents[reference], "amount": amount}


def _line(deed: Deed, row: Row, number: int, known: KnownIds, first_day: date) -> Json:
    quantity = "unit_quantity" if row["unit"] else "quantity"
    origin = row["origin_line"]
    wanted = {
        "line_id": known.line_id(full_reference(deed.reference), number),
        "product_id": known.products.get(row["product"]),
        quantity: row["quantity"],
        **{name: row[name] for name in ("unit", "price", "direction", "value")},
        "tax_rate": "0" if deed.kind in UNTAXED or deed.row["currency"] else None,
        "batch": _batch(row, first_day),
        "serials": row["serials"].split(),
        "origin_line_id": known.line_id(full_reference(deed.row["origin"]), int(origin)) if origin else None,
    }
    return _said(wanted)


def _batch(row: Row, first_day: date) -> Json | None:
    """A new one says when it was made."""
    if not row["batch"]:
        return None
    made = row["production_day"]
    dates = {"production_date": iso_day(first_day, int(made))} if made else {}
    return {"number": row["batch"], **dates}


def _entry(row: Row, known: KnownIds) -> Json:
    amounts = {name: row[name] for name in ("account", "partner_role", "debit", "credit")}
    return _said({**amounts, "partner_id": known.partners.get(row["partner"])})


def _said(members: dict[str, Any]) -> Json:
    """Without what is not said."""
    return {name: value for name, value in members.items() if value not in (None, "", [])}
