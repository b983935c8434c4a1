"""The lists of the catalogue: categories, price lists and their prices."""

from chassis import Column, Listing
from contracts import MASTER_VIEW
from documents.domain.words.terms import PRICE_SIDE_WORDS

_NAMED = (
    Column("code", "m.code", filter=True, sort=True, zh="编码", en="Code"),
    Column("name", "m.name", filter=True, zh="名称", en="Name"),
    Column("name_en", "m.name_en", zh="英文名称", en="English name"),
    Column("active", "m.active", "boolean", filter=True, zh="启用", en="Active"),
    Column("version", "m.version", "integer", export=False),
)
CATEGORIES = Listing(
    "categories",
    "categories AS m",
    "m.organisation_id",
    "m.category_id",
    (
        Column("id", "m.category_id", "uuid", filter=True, sort=True, export=False),
        *_NAMED,
        Column("parent_id", "m.parent_id", "uuid", filter=True, export=False),
        Column("path", "m.path", filter=True, sort=True, zh="路径", en="Path"),
    ),
    "path",
    function=MASTER_VIEW,
)
PRICE_LISTS = Listing(
    "price-lists",
    "price_lists AS m LEFT JOIN partners AS p ON p.partner_id = m.partner_id",
    "m.organisation_id",
    "m.price_list_id",
    (
        Column("id", "m.price_list_id", "uuid", filter=True, sort=True, export=False),
        *_NAMED,
        Column("side", "m.side", filter=True, zh="方向", en="Side", words=PRICE_SIDE_WORDS),
        Column("partner_id", "m.partner_id", "uuid", filter=True, export=False),
        Column("partner_code", "p.code", filter=True, zh="往来单位", en="Partner"),
        Column("valid_from", "m.valid_from", "date", filter=True, zh="生效日期", en="Valid from"),
        Column("valid_to", "m.valid_to", "date", filter=True, zh="失效日期", en="Valid to"),
    ),
    "code",
    function=MASTER_VIEW,
)
PRICE_ITEMS = Listing(
    "prices",
    "price_list_items AS i JOIN products AS p ON p.product_id = i.product_id",
    "i.organisation_id",
    "i.item_id",
    (
        Column("id", "i.item_id", "uuid", sort=True, export=False),
        Column("product_id", "i.product_id", "uuid", filter=True, export=False),
        Column("product_code", "p.code", filter=True, zh="商品编码", en="Product code"),
        Column("product_name", "p.name", filter=True, zh="商品名称", en="Product"),
        Column("unit", "i.unit", filter=True, zh="单位", en="Unit"),
        Column("min_quantity", "i.min_quantity", "decimal", filter=True, zh="起订量", en="From quantity"),
        Column("price", "i.price", "decimal", filter=True, zh="价格", en="Price"),
    ),
    "id",
    where="i.price_list_id = $2",
    function=MASTER_VIEW,
)
