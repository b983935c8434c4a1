"""Find products by what someone types or scans."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from documents.domain.cards.search_text import BARCODE, CODE, END, plain
from documents.storage.masters.find_masters import find_masters
from documents.storage.masters.masters import PRODUCTS
from messaging import Connection

MEMBERS = (
    *("code", "name", "name_en", "barcode", "unit", "decimals", "units", "tax_rate", "is_service"),
    *("batch_tracked", "serial_tracked", "shelf_life_days"),
)
Row = Mapping[str, Any]


async def search_products(
    connection: Connection, organisation_id: UUID, asked: str, limit: int
) -> list[dict[str, Any]]:
    """Active products, the best first; see `answer`."""
    asked = asked.strip()
    rows = await find_masters(connection, PRODUCTS, organisation_id, asked, limit)
    return [answer(row, asked) for row in rows]


def answer(row: Row, asked: str) -> dict[str, Any]:
    """`exact`: `asked` is its whole code or barcode; `matched_unit` is the unit of that barcode."""
    whole = plain(asked)
    exact = any(f"{sign}{whole}{END}" in row["search_text"] for sign in (CODE, BARCODE))
    unit = next((one["unit"] for one in row["units"] if one.get("barcode") == asked), row["unit"])
    told = {name: row[name] for name in MEMBERS}
    return {"id": row["product_id"], **told, "matched_unit": unit, "exact": exact}
