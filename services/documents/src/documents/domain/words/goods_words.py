"""What a refused unit, batch or serial number says."""

from documents.domain.drafts.draft_refusals import DraftRefusal as R
from documents.domain.words.finding import Words

GOODS_WORDS: dict[R, Words] = {
    R.UNIT_INCOMPLETE: Words(
        422,
        "Unit incomplete",
        "单位不完整",
        "A line in another unit gives unit and unit_quantity; {member} is missing.",
        "使用其他单位时须同时填写单位与数量；缺少 {member}。",
    ),
    R.UNIT_UNKNOWN: Words(
        422,
        "Not a unit of the product",
        "不是该商品的单位",
        "Product {code} is not counted in {unit}; it has {units}.",
        "商品 {code} 没有单位 {unit}，可用单位：{units}。",
    ),
    R.UNIT_QUANTITY_DIFFERS: Words(
        422,
        "Quantities differ",
        "数量不一致",
        "That makes {is} {unit}, not {given}.",
        "换算后为 {is} {unit}，而不是 {given}。",
    ),
    R.BATCH_MISSING: Words(
        422,
        "Batch missing",
        "缺少批次",
        "Product {code} is kept by batch: name the batch.",
        "商品 {code} 按批次管理，请填写批次。",
    ),
    R.BATCH_NOT_EXPECTED: Words(
        422,
        "Batch not expected",
        "不应有批次",
        "Product {code} is not kept by batch here.",
        "商品 {code} 在此不按批次管理。",
    ),
    R.BATCH_NOT_OF_ORIGIN: Words(
        422,
        "Another batch was delivered",
        "批次与原单不符",
        "Only the batch that was moved can go back: {number}.",
        "只能退回原单的批次：{number}。",
    ),
    R.BATCH_DATE_WRONG: Words(
        422,
        "Not a date",
        "日期无效",
        "{value} is no date such as 2026-01-31.",
        "{value} 不是有效日期（如 2026-01-31）。",
    ),
    R.EXPIRY_BEFORE_PRODUCTION: Words(
        422,
        "Expires before it is made",
        "到期早于生产",
        "The expiry date is before the production date.",
        "到期日期早于生产日期。",
    ),
    R.BATCH_DATES_DIFFER: Words(
        422,
        "Dates differ",
        "批次日期不符",
        "Batch {number} has the date {date}.",
        "批次 {number} 的日期为 {date}。",
    ),
    R.BATCH_OF_OTHER_PRODUCT: Words(
        422,
        "Batch of another product",
        "批次属于其他商品",
        "Batch {id} is not of product {code}.",
        "批次 {id} 不属于商品 {code}。",
    ),
    R.BATCH_UNKNOWN: Words(
        422,
        "Unknown batch",
        "批次不存在",
        "Product {code} has no batch {id}.",
        "商品 {code} 没有批次 {id}。",
    ),
    R.BATCH_DATES_MISSING: Words(
        422,
        "Dates of the batch missing",
        "缺少批次日期",
        "Product {code} has a shelf life: give the production or the expiry date.",
        "商品 {code} 有保质期，请填写生产日期或到期日期。",
    ),
    R.SERIALS_NOT_EXPECTED: Words(
        422,
        "Serial numbers not expected",
        "不应有序列号",
        "Product {code} has no serial numbers here.",
        "商品 {code} 在此没有序列号。",
    ),
    R.SERIALS_WRONG: Words(
        422,
        "Serial numbers do not match",
        "序列号数量不符",
        "Product {code}: {quantity} pieces with {count} serial numbers.",
        "商品 {code}：数量 {quantity}，序列号 {count} 个。",
    ),
    R.SERIAL_NOT_OF_ORIGIN: Words(
        422,
        "Another piece was delivered",
        "序列号与原单不符",
        "Piece {serial} was not moved by the original line.",
        "序列号 {serial} 不在原单行中。",
    ),
    R.SERIAL_DUPLICATE: Words(
        422,
        "Serial number twice",
        "序列号重复",
        "Serial number {serial} is given twice.",
        "序列号 {serial} 重复。",
    ),
}
