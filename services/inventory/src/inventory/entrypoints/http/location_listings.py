"""The lists of locations, and of what is at home where."""

from chassis import Column, Language, Listing
from contracts import STOCK_VIEW
from inventory.entrypoints.http.listings import HOMES, NAMES
from inventory.storage.locations.at_or_below import within

NOWHERE = "\U0010ffff"
"""Sorts goods without a home last."""


def sorted_place(code: str) -> Column:
    """The column of a location that may be none, with which a list can be sorted in the order of the walk."""
    expression = f"coalesce({code}, E'\\U0010FFFF')"
    return Column("location", expression, sort=True, zh="货位", en="Location", tell=_told)


def _told(code: str, _: Language) -> str | None:
    return None if code == NOWHERE else code


LOCATIONS = Listing(
    "locations",
    "locations l JOIN warehouses w USING (organisation_id, warehouse_id)",
    "l.organisation_id",
    "l.location_id",
    (
        Column("id", "l.location_id", "uuid", filter=True, sort=True, export=False),
        Column("version", "l.version", "integer", export=False),
        Column("warehouse_id", "l.warehouse_id", "uuid", filter=True, export=False),
        Column("warehouse_code", "w.code", filter=True, zh="仓库编码", en="Warehouse code"),
        Column("warehouse_name", "w.name", zh="仓库", en="Warehouse"),
        Column("code", "l.code", filter=True, sort=True, zh="货位", en="Location"),
        Column("name", "l.name", filter=True, zh="名称", en="Name"),
        Column("active", "l.active", "boolean", filter=True, zh="启用", en="In use"),
        Column(
            "products",
            "(SELECT count(*) FROM placements h WHERE h.location_id = l.location_id)",
            "integer",
            zh="商品数",
            en="Products",
        ),
    ),
    default_sort="code",
    where=f"{within('l.code', '$2')} AND ($3::text IS NULL OR l.code ILIKE $3 OR l.name ILIKE $3)",
    function=STOCK_VIEW,
    parameters=frozenset({"below", "q"}),
)
"""$2: at or below this code; $3: a pattern of code or name."""

_OF_STOCK = "(b.organisation_id, b.product_id, b.warehouse_id)"
_PLACED = f"""
SELECT h.placement_id, h.organisation_id, h.warehouse_id, h.product_id, h.location_id, l.code FROM {HOMES}
"""  # noqa: S608 - our own words
_HOMELESS = f"""
SELECT b.balance_id, b.organisation_id, b.warehouse_id, b.product_id, NULL::uuid, NULL
FROM balances b
WHERE b.quantity <> 0
    AND NOT EXISTS (
        SELECT FROM placements h WHERE (h.organisation_id, h.product_id, h.warehouse_id) = {_OF_STOCK}
    )
    AND (b.batch_id = '00000000-0000-0000-0000-000000000000' OR NOT EXISTS (
        SELECT FROM balances o WHERE (o.organisation_id, o.product_id, o.warehouse_id) = {_OF_STOCK}
            AND o.batch_id < b.batch_id AND o.quantity <> 0
    ))
"""  # noqa: S608 - our own words
"""Goods of several costed batches are named once, by the first."""
_ON_HAND = f"""
(SELECT coalesce(sum(b.quantity), 0) FROM balances b
    WHERE {_OF_STOCK} = (h.organisation_id, h.product_id, h.warehouse_id))
"""  # noqa: S608 - our own words
PLACEMENTS = Listing(
    "placements",
    f"({_PLACED} UNION ALL {_HOMELESS}) h {NAMES}",
    "h.organisation_id",
    "h.placement_id",
    (
        Column("id", "h.placement_id", "uuid", filter=True, export=False),
        Column("warehouse_id", "h.warehouse_id", "uuid", filter=True, export=False),
        Column("warehouse_code", "w.code", filter=True, zh="仓库编码", en="Warehouse code"),
        Column("warehouse_name", "w.name", zh="仓库", en="Warehouse"),
        Column("product_id", "h.product_id", "uuid", filter=True, export=False),
        Column("product_code", "p.code", filter=True, sort=True, zh="商品编码", en="Product code"),
        Column("product_name", "p.name", filter=True, zh="商品名称", en="Product"),
        Column("category_path", "p.category_path", filter=True, zh="类别", en="Category"),
        Column("unit", "p.unit", zh="单位", en="Unit"),
        Column("location_id", "h.location_id", "uuid", filter=True, export=False),
        sorted_place("h.code"),
        Column(
            "on_hand",
            _ON_HAND,
            "decimal",
            zh="现存量",
            en="On hand",
        ),
    ),
    default_sort="location",
    where=f"{within('h.code', '$2')} AND ($3::boolean IS NULL OR $3 = (h.location_id IS NULL))",
    function=STOCK_VIEW,
    parameters=frozenset({"location", "unplaced"}),
)
"""$2: at home at this code or below; $3: whether they are without a home."""
