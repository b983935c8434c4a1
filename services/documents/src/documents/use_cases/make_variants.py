"""Make the variants of a product; those that are there stay as they are."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from contracts import new_id
from documents.domain.cards.master_refusals import MasterRefusal
from documents.domain.cards.search_text import search_text
from documents.domain.cards.variants import Axes, check_axes, combinations, variant_code, variant_name
from documents.domain.words.finding import Finding
from documents.storage.masters.masters import PRODUCTS, lock_master
from documents.storage.masters.variants import insert_variants, read_variants
from documents.use_cases.keep_masters import PRODUCT
from messaging import Connection, Saying, say


async def make_variants(
    connection: Connection, organisation_id: UUID, product_id: UUID, axes: Axes, now: datetime
) -> list[Mapping[str, Any]] | Finding:
    """All variants of the product, old and new."""
    if refused := check_axes(axes):
        return refused
    base = await lock_master(connection, PRODUCTS, organisation_id, product_id)
    if base is None:
        return Finding(MasterRefusal.UNKNOWN, "", {"id": product_id})
    if base["variant_of"] is not None:
        return Finding(MasterRefusal.VARIANT_OF_VARIANT, "", {"code": base["code"]})
    rows = [_variant(base, attributes, now) for attributes in combinations(axes)]
    made = await insert_variants(connection, rows)
    await say(connection, [Saying(PRODUCT.changed(row)) for row in made])
    return await read_variants(connection, organisation_id, product_id)


def _variant(base: Mapping[str, Any], attributes: Mapping[str, str], now: datetime) -> dict[str, Any]:
    plain = [{**unit, "barcode": None} for unit in base["units"]]
    variant = {
        **base,
        "product_id": new_id(),
        "version": 1,
        "code": variant_code(base["code"], attributes),
        "name": variant_name(base["name"], attributes),
        "name_en": variant_name(base["name_en"], attributes) if base["name_en"] else None,
        "barcode": None,
        "units": plain,
        "variant_of": base["product_id"],
        "attributes": attributes,
        "created_at": now,
        "changed_at": now,
    }
    return {**variant, "search_text": search_text(variant)}
