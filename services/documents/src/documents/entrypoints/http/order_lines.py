"""Lines of orders in force over HTTP: what is still to come or to go, of whom and of what."""

from fastapi import APIRouter, Request
from starlette.responses import Response

from chassis import Column, Listing, SignedIn, answer_list, describe_list
from contracts import DOCUMENT_VIEW, DOCUMENT_WORDS
from documents.domain.words.terms import FULFILMENT_WORDS

router = APIRouter(prefix="/order-lines", tags=["documents"])
ORDER_LINES = Listing(
    "order_lines",
    "document_lines AS l JOIN documents AS d USING (document_id) JOIN products AS g USING (product_id)"
    " LEFT JOIN warehouses AS w ON w.warehouse_id = d.warehouse_id LEFT JOIN partners AS p USING (partner_id)",
    "l.organisation_id",
    "l.line_id",
    (
        Column("id", "l.line_id", "uuid", filter=True, sort=True, export=False),
        Column("document_id", "d.document_id", "uuid", filter=True, export=False),
        Column("number", "d.number", filter=True, zh="订单号", en="Order"),
        Column("kind", "d.kind", filter=True, zh="类型", en="Kind", words=DOCUMENT_WORDS),
        Column("fulfilment", "d.fulfilment", filter=True, zh="订单进度", en="Fulfilment", words=FULFILMENT_WORDS),
        Column("business_date", "d.business_date", "date", filter=True, zh="业务日期", en="Business date"),
        Column("warehouse_id", "d.warehouse_id", "uuid", filter=True, export=False),
        Column("warehouse_code", "w.code", zh="仓库", en="Warehouse"),
        Column("partner_id", "d.partner_id", "uuid", filter=True, export=False),
        Column("partner_code", "p.code", zh="往来单位编码", en="Partner code"),
        Column("partner_name", "p.name", zh="往来单位", en="Partner"),
        Column("line_number", "l.line_number", "integer", zh="行号", en="Line"),
        Column("product_id", "l.product_id", "uuid", filter=True, export=False),
        Column("product_code", "g.code", filter=True, zh="商品编码", en="Product code"),
        Column("product_name", "g.name", zh="商品", en="Product"),
        Column("unit", "g.unit", zh="单位", en="Unit"),
        Column("quantity", "l.quantity", "decimal", zh="订购数量", en="Ordered"),
        Column("delivered", "l.taken", "decimal", zh="已收发数量", en="Delivered"),
        Column("open", "greatest(l.quantity - l.committed, 0.000000)", "decimal", zh="未完成数量", en="Open"),
        Column(
            "is_open",
            "(l.committed < l.quantity AND d.fulfilment <> 'closed')",
            "boolean",
            filter=True,
            zh="未完成",
            en="Is open",
            implied=lambda values: "d.fulfilment IN ('open', 'partly_delivered')" if values == {"true"} else None,
        ),
        Column("price", "l.price", "decimal", zh="单价", en="Price"),
        Column("net", "l.net", "decimal", zh="不含税金额", en="Net"),
        Column("currency", "d.currency", filter=True, zh="币种", en="Currency"),
        Column("foreign_net", "l.foreign_net", "decimal", zh="原币不含税金额", en="Net in its currency"),
    ),
    "-id",
    where="l.exceedable AND d.state = 'confirmed'",
    function=DOCUMENT_VIEW,
)
"""Of orders in force; an order line is the one kind of line that may be exceeded."""


@router.get("", openapi_extra=describe_list(ORDER_LINES))
async def list_order_lines(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, ORDER_LINES, caller)
