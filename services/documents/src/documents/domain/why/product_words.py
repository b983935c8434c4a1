"""What each cause of a product says, in English and Chinese."""

from documents.domain.why.cause import Says

PRODUCT_WORDS: dict[str, tuple[Says, Says]] = {
    "service": (
        Says("A service", "{code} is a service: it has no stock.", "If it is goods, say so on its card."),
        Says("服务类商品", "商品 {code} 是服务，没有库存。", "如应为实物，请修改商品资料。"),
    ),
    "not_in_stock_accounting": (
        Says(
            "Not in stock accounting",
            "{code} is not in stock accounting: no document of it moves stock.",
            "If it should be, change its card; later documents then move stock.",
        ),
        Says("不参与库存核算", "商品 {code} 不参与库存核算，任何单据都不影响其库存。", "如需核算，请修改商品资料。"),
    ),
    "other_warehouse": (
        Says("In another warehouse", "No document names {code} in {warehouse}; others do: {others}.", "Look there."),
        Says("在其他仓库", "{warehouse_zh} 没有商品 {code} 的单据，其他仓库有：{others}。", "请到该仓库查看。"),
    ),
    "no_document": (
        Says("No document", "No document names {code} in {warehouse}.", "Enter one and have it audited."),
        Says("没有单据", "{warehouse_zh} 没有任何单据涉及商品 {code}。", "请录入单据并审核。"),
    ),
    "hidden": (
        Says(
            "You may not see stock",
            "The stock of {code} has changed, and you lack the permission to see it.",
            "Have the permission to see stock granted.",
        ),
        Says("没有查看库存的权限", "商品 {code} 的库存有变动，但您没有查看权限。", "请申请查看库存的权限。"),
    ),
    "netted_out": (
        Says(
            "Up and down again",
            "The stock of {code} did change, {count} times, and the changes cancel out.",
            "Look at the documents listed.",
        ),
        Says("增减相抵", "商品 {code} 的库存变动了 {count} 次，增减相抵。", "请查看所列单据。"),
    ),
    "changed": (
        Says(
            "It did change",
            "The stock of {code} did change: {count} lines, {total} together.",
            "Look at its movements.",
        ),
        Says("库存已变动", "商品 {code} 的库存已变动：{count} 行，合计 {total}。", "请查看其库存流水。"),
    ),
}
