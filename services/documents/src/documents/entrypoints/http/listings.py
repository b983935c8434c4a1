"""The lists of documents: what each shows, and what it can be filtered and sorted by."""

from chassis import Column, Listing
from contracts import COMMON_TERMS, DOCUMENT_VIEW, DOCUMENT_WORDS, MASTER_VIEW, REASON_WORDS, VALUATION_WORDS
from documents.domain.trace.tell_refusal import refused_why
from documents.domain.words.terms import (
    ACTION_WORDS,
    BATCH_STATE_WORDS,
    FULFILMENT_WORDS,
    RESULT_WORDS,
    STATE_WORDS,
)
from documents.entrypoints.http.problems import refusal_detail, refusal_title
from documents.storage.lists.where_numbers import kinds_of_number, led_by_number
from documents.storage.lists.where_states import TO_ARRIVE, implied_by_states
from documents.storage.returns.made_from import MADE_FROM_ONE_OF

_MASTER = (
    Column("code", "m.code", filter=True, sort=True, zh="编码", en="Code"),
    Column("name", "m.name", filter=True, zh="名称", en="Name"),
    Column("name_en", "m.name_en", zh="英文名称", en="English name"),
    Column("version", "m.version", "integer", zh="版本", en="Version", export=False),
    Column("active", "m.active", "boolean", filter=True, zh="启用", en="Active"),
)


def _master(name: str, key: str, *columns: Column) -> Listing:
    identity = Column("id", f"m.{key}", "uuid", filter=True, sort=True, export=False)
    shown = (identity, *_MASTER, *columns)
    return Listing(name, f"{name} AS m", "m.organisation_id", f"m.{key}", shown, "code", function=MASTER_VIEW)


PRODUCTS = _master(
    "products",
    "product_id",
    Column("barcode", "m.barcode", filter=True, zh="条码", en="Barcode"),
    Column("unit", "m.unit", zh="单位", en="Unit"),
    Column("decimals", "m.decimals", "integer", zh="小数位", en="Decimals"),
    Column("tax_rate", "m.tax_rate", "decimal", zh="税率", en="Tax rate"),
    Column("valuation", "m.valuation", filter=True, zh="计价方法", en="Valuation", words=VALUATION_WORDS),
    Column(
        "in_stock_accounting",
        "m.in_stock_accounting",
        "boolean",
        filter=True,
        zh="参与库存核算",
        en="In stock accounting",
    ),
    Column("is_service", "m.is_service", "boolean", filter=True, zh="服务", en="Service"),
    Column("card_cost", "m.card_cost", "decimal", zh="参考成本", en="Card cost"),
    Column("weight", "m.weight", "decimal", zh="重量", en="Weight"),
    Column("units", "m.units::text", "json", zh="其他单位", en="Other units", export=False),
    Column("category_id", "m.category_id", "uuid", filter=True, export=False),
    Column("category_path", "m.category_path", filter=True, zh="类别", en="Category"),
    Column("variant_of", "m.variant_of", "uuid", filter=True, export=False),
    Column("attributes", "m.attributes::text", "json", zh="规格", en="Attributes", export=False),
    Column("batch_tracked", "m.batch_tracked", "boolean", filter=True, zh="批次管理", en="By batch"),
    Column("batch_costed", "m.batch_costed", "boolean", filter=True, zh="批次成本", en="Cost by batch"),
    Column("serial_tracked", "m.serial_tracked", "boolean", filter=True, zh="序列号管理", en="By serial number"),
    Column("shelf_life_days", "m.shelf_life_days", "integer", filter=True, zh="保质期天数", en="Shelf life (days)"),
    Column("reorder_point", "m.reorder_point", "decimal", zh="补货点", en="Reorder point"),
    Column("reorder_quantity", "m.reorder_quantity", "decimal", zh="补货量", en="Reorder quantity"),
)
_ROLES = Column("roles", "to_jsonb(m.roles)", "json", zh="角色", en="Roles", words=COMMON_TERMS["role"])
PARTNERS = _master("partners", "partner_id", _ROLES)
WAREHOUSES = _master(
    "warehouses",
    "warehouse_id",
    Column(
        "allows_negative_stock", "m.allows_negative_stock", "boolean", filter=True, zh="允许负库存", en="Negative stock"
    ),
)
DOCUMENTS = Listing(
    "documents",
    "documents AS d LEFT JOIN warehouses AS w USING (warehouse_id) LEFT JOIN partners AS p USING (partner_id)"
    " LEFT JOIN warehouses AS t ON t.warehouse_id = d.target_warehouse_id",
    "d.organisation_id",
    "d.document_id",
    (
        Column("id", "d.document_id", "uuid", filter=True, sort=True, export=False),
        Column("version", "d.version", "integer", zh="版本", en="Version", export=False),
        Column(
            "number",
            "d.number",
            filter=True,
            sort=True,
            zh="单号",
            en="Number",
            like_by=led_by_number,
            comes_to=kinds_of_number,
        ),
        Column("kind", "d.kind", filter=True, by_day=True, zh="类型", en="Kind", words=DOCUMENT_WORDS),
        Column(
            "state",
            "d.state",
            filter=True,
            by_day=True,
            zh="状态",
            en="State",
            implied=implied_by_states,
            words=STATE_WORDS,
        ),
        Column("unfinished", "d.unfinished", "boolean", filter=True, zh="未完成", en="Unfinished"),
        Column("stuck", "d.stuck_at IS NOT NULL", "boolean", filter=True, zh="卡住", en="Stuck"),
        Column(
            "business_date",
            "d.business_date",
            "date",
            filter=True,
            sort=True,
            zh="业务日期",
            en="Business date",
            days=True,
        ),
        Column("warehouse_id", "d.warehouse_id", "uuid", filter=True, by_day=True, export=False),
        Column("warehouse_code", "w.code", zh="仓库", en="Warehouse"),
        Column("warehouse_name", "w.name", zh="仓库名称", en="Warehouse name"),
        Column("partner_id", "d.partner_id", "uuid", filter=True, export=False),
        Column("partner_code", "p.code", zh="往来单位编码", en="Partner code"),
        Column("partner_name", "p.name", zh="往来单位", en="Partner"),
        Column("origin_id", "d.origin_id", "uuid", filter=True, export=False, one_of=MADE_FROM_ONE_OF),
        Column("proposal_id", "d.proposal_id", "uuid", filter=True, export=False),
        Column("target_warehouse_id", "d.target_warehouse_id", "uuid", filter=True, export=False),
        Column("target_warehouse_code", "t.code", zh="调入仓库", en="Target warehouse"),
        Column("target_warehouse_name", "t.name", zh="调入仓库名称", en="Target warehouse name"),
        Column("to_arrive", TO_ARRIVE, "boolean", filter=True, zh="在途", en="On the way"),
        Column("fulfilment", "d.fulfilment", filter=True, zh="订单进度", en="Fulfilment", words=FULFILMENT_WORDS),
        Column("reserve", "d.reserve", "boolean", filter=True, zh="预留库存", en="Reserve"),
        Column("reason", "d.reason", filter=True, zh="原因", en="Reason", words=REASON_WORDS),
        Column("register_only", "d.register_only", "boolean", filter=True, zh="仅登记", en="Register only"),
        Column("reference", "d.reference", filter=True, zh="外部编号", en="Reference"),
        Column("flag", "d.flag", filter=True, zh="标记", en="Flag"),
        Column("net", "d.net", "decimal", zh="不含税金额", en="Net"),
        Column("tax", "d.tax", "decimal", zh="税额", en="Tax"),
        Column("gross", "d.gross", "decimal", filter=True, by_day=True, zh="价税合计", en="Gross"),
        Column("currency", "d.currency", filter=True, zh="币种", en="Currency"),
        Column("exchange_rate", "d.exchange_rate", "decimal", zh="汇率", en="Exchange rate"),
        Column("foreign_net", "d.foreign_net", "decimal", zh="原币不含税金额", en="Net in its currency"),
        Column("foreign_tax", "d.foreign_tax", "decimal", zh="原币税额", en="Tax in its currency"),
        Column(
            "foreign_gross", "d.foreign_net + d.foreign_tax", "decimal", zh="原币价税合计", en="Gross in its currency"
        ),
        Column("remark", "d.remark", zh="备注", en="Remark"),
        Column("refusal", "d.refusal", "json", zh="拒绝原因", en="Refusal", in_words=refused_why),
        Column("created_by", "d.created_by", "uuid", filter=True, by_day=True, export=False),
        Column("created_by_name", "d.created_by_name", zh="制单人", en="Created by"),
        Column("created_at", "d.created_at", "timestamp", filter=True, zh="制单时间", en="Created at"),
        Column("audited_at", "d.audited_at", "timestamp", filter=True, zh="审核时间", en="Audited at"),
        Column("stuck_at", "d.stuck_at", "timestamp", export=False),
        Column("changed_at", "d.changed_at", "timestamp", zh="更新时间", en="Changed at"),
    ),
    "-id",
    function=DOCUMENT_VIEW,
)
BATCHES = Listing(
    "batches",
    "batches AS b",
    "b.organisation_id",
    "b.batch_id",
    (
        Column("id", "b.batch_id", "uuid", filter=True, sort=True, export=False),
        Column("action", "b.action", filter=True, zh="操作", en="Action", words=ACTION_WORDS),
        Column("state", "b.state", filter=True, zh="状态", en="State", words=BATCH_STATE_WORDS),
        Column("total", "b.total", "integer", zh="总数", en="Total"),
        Column("taken", "b.taken", "integer", zh="已处理", en="Taken"),
        Column("refused", "b.refused", "integer", zh="被拒绝", en="Refused"),
        Column("person_name", "b.person_name", zh="操作人", en="Person"),
        Column("created_at", "b.created_at", "timestamp", filter=True, zh="开始时间", en="Created at"),
        Column("finished_at", "b.finished_at", "timestamp", zh="完成时间", en="Finished at"),
    ),
    "-id",
    function=DOCUMENT_VIEW,
)
_REFUSAL = "(r.details || jsonb_build_object('code', r.code))::text"
BATCH_RESULTS = Listing(
    "batch_results",
    "batch_items AS i JOIN batches AS b USING (batch_id) LEFT JOIN batch_refusals AS r USING (batch_id, ordinal)"
    " LEFT JOIN documents AS d ON d.document_id = i.document_id AND d.organisation_id = b.organisation_id",
    "b.organisation_id",
    "i.document_id",
    (
        Column("ordinal", "i.ordinal", "integer", filter=True, sort=True, zh="序号", en="No."),
        Column("document_id", "i.document_id", "uuid", filter=True, export=False),
        Column("number", "d.number", zh="单号", en="Number"),
        Column("kind", "d.kind", zh="类型", en="Kind", words=DOCUMENT_WORDS),
        Column("state", "d.state", zh="状态", en="State", words=STATE_WORDS),
        Column(
            "result",
            "CASE WHEN i.ordinal > b.taken THEN 'waiting' WHEN r.code IS NULL THEN 'done' ELSE 'refused' END",
            filter=True,
            zh="结果",
            en="Result",
            words=RESULT_WORDS,
        ),
        Column("code", "r.code", filter=True, export=False),
        Column("title", _REFUSAL, zh="原因", en="Reason", tell=refusal_title),
        Column("detail", _REFUSAL, zh="说明", en="Detail", tell=refusal_detail),
        Column("details", "r.details", "json", export=False),
    ),
    "ordinal",
    where="i.batch_id = $2",
    function=DOCUMENT_VIEW,
)
