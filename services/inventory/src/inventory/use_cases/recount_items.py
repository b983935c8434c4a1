"""Ask for another round of what is too far from the book; the round before stays to be seen."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from inventory.domain.counting.count import ItemKey, needs_recount
from inventory.domain.counting.count_refusals import CountFinding
from inventory.domain.counting.count_refusals import CountRefusal as R
from inventory.storage.counting.count_items import lock_items, save_items
from inventory.storage.counting.count_sheets import lock_sheet
from inventory.use_cases.enter_counts import refusal_of
from messaging import Connection


async def recount_items(
    connection: Connection, organisation_id: UUID, sheet_id: UUID, wanted: Sequence[ItemKey] | None
) -> int | CountFinding:
    """How many items are to be counted again; without `wanted` those beyond the sheet's threshold."""
    sheet = await lock_sheet(connection, organisation_id, sheet_id)
    if refused := refusal_of(sheet, sheet_id):
        return refused
    assert sheet is not None  # noqa: S101 - refused otherwise
    items = await lock_items(connection, organisation_id, sheet_id)
    keys = needs_recount(items.values(), sheet.recount_above) if wanted is None else wanted
    for index, key in enumerate(keys):
        if key not in items:
            return CountFinding(R.ITEM_UNKNOWN, f"/items/{index}", {"id": key.product_id})
    again = [
        replace(items[key], round=items[key].round + 1, expected=None, counted=None, counted_at=None) for key in keys
    ]
    await save_items(connection, organisation_id, sheet_id, again)
    return len(again)
