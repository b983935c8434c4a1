"""What a refused count says: HTTP status, then title and detail in English and in Chinese."""

from inventory.domain.counting.count_refusals import CountRefusal as R

COUNT_WORDS: dict[R, tuple[int, tuple[str, str], tuple[str, str]]] = {
    R.SHEET_UNKNOWN: (404, ("Unknown count sheet", "No count sheet {id}."), ("盘点表不存在", "没有盘点表 {id}。")),
    R.SHEET_ENDED: (
        409,
        ("Count has ended", "This count sheet is {state}: nothing more can be counted on it."),
        ("盘点已结束", "盘点表状态为 {state}，不能再盘点。"),
    ),
    R.WAREHOUSE_UNKNOWN: (422, ("Unknown warehouse", "No warehouse {id}."), ("仓库不存在", "没有仓库 {id}。")),
    R.WAREHOUSE_INACTIVE: (
        409,
        ("Warehouse out of use", "Warehouse {code} is being closed: it can not be counted."),
        ("仓库已停用", "仓库 {code} 正在关闭，不能盘点。"),
    ),
    R.UNPLACED_WITH_LOCATION: (
        422,
        ("Location and without one", "Count at a location, or goods without one: not both."),
        ("货位与“没有货位”冲突", "请选择按货位盘点，或只盘没有货位的商品，不能同时选择。"),
    ),
    R.LOCATION_UNKNOWN: (
        422,
        ("Unknown location", "The warehouse has no location {name}, nor any below it."),
        ("货位不存在", "该仓库没有货位 {name}，也没有其下级货位。"),
    ),
    R.NOTHING_TO_COUNT: (
        422,
        ("Nothing to count", "The book holds nothing in this scope. Choose products, or another category or location."),
        ("没有可盘点的商品", "该范围内账面没有库存，请选择商品或其他类别、货位。"),
    ),
    R.PRODUCT_UNKNOWN: (422, ("Unknown product", "No product {id}."), ("商品不存在", "没有商品 {id}。")),
    R.BATCH_MISSING: (
        422,
        ("Batch missing", "Product {code} is counted by batch: say which."),
        ("缺少批次", "商品 {code} 按批次盘点，请注明批次。"),
    ),
    R.BATCH_UNKNOWN: (
        422,
        ("Unknown batch", "Product {code} has no batch {id}."),
        ("批次不存在", "商品 {code} 没有批次 {id}。"),
    ),
    R.QUANTITY_NEGATIVE: (
        422,
        ("Negative quantity", "A counted quantity is 0 or more, not {value}."),
        ("数量为负", "盘点数量不能为负：{value}。"),
    ),
    R.QUANTITY_ABSURD: (
        422,
        ("Absurd quantity", "{value} is more than {limit}."),
        ("数量过大", "{value} 超过上限 {limit}。"),
    ),
    R.QUANTITY_TOO_PRECISE: (
        422,
        ("Too precise", "Product {code} is counted with {decimals} decimals, not {value}."),
        ("数量过于精确", "商品 {code} 保留 {decimals} 位小数，不能是 {value}。"),
    ),
    R.SERIALS_WRONG: (
        422,
        ("Serial numbers do not match", "Product {code}: {quantity} pieces with {count} serial numbers."),
        ("序列号不符", "商品 {code}：数量 {quantity}，序列号 {count} 个。"),
    ),
    R.SERIAL_TWICE: (422, ("Serial number twice", "{serial} is given twice."), ("序列号重复", "{serial} 重复。")),
    R.COUNTED_BEFORE_START: (
        422,
        ("Counted before the start", "This count started at {started_at}."),
        ("盘点时间早于开始", "本次盘点开始于 {started_at}。"),
    ),
    R.COUNTED_IN_FUTURE: (
        422,
        ("Counted in the future", "It is {now} now: check the clock of the device."),
        ("盘点时间在未来", "当前时间为 {now}，请检查设备时钟。"),
    ),
    R.ENTRY_CHANGED: (
        409,
        ("Entry was sent before", "Entry {id} was sent before with something else; give a correction its own id."),
        ("条目已提交", "条目 {id} 已以不同内容提交；更正请使用新的编号。"),
    ),
    R.ENTRY_UNKNOWN: (404, ("Unknown entry", "No entry {id} on this sheet."), ("条目不存在", "盘点表没有条目 {id}。")),
    R.ITEM_UNKNOWN: (
        422,
        ("Not on the sheet", "{id} is not on this count sheet."),
        ("不在盘点表中", "{id} 不在该盘点表中。"),
    ),
    R.RECOUNT_NEEDED: (
        409,
        ("Recount needed", "{count} items are too far from the book and need a second round."),
        ("需要复盘", "{count} 项差异超过阈值，需要复盘。"),
    ),
    R.UNCOUNTED_UNDECIDED: (
        422,
        ("Items not counted", "{count} items were not counted: say whether they `keep` their book or are `zero`."),
        ("有未盘商品", "{count} 项未盘：请说明保留账面还是按零处理。"),
    ),
    R.GROUP_UNKNOWN: (
        404,
        ("Unknown snapshot group", "No snapshot group {id}."),
        ("快照组不存在", "没有快照组 {id}。"),
    ),
}
