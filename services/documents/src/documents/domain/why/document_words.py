"""What each cause of a document says, in English and Chinese."""

from documents.domain.why.cause import Says

DOCUMENT_WORDS: dict[str, tuple[Says, Says]] = {
    "voided": (
        Says("Voided", "{number} is voided: it stands in no book.", "Put it back in use, then submit and audit it."),
        Says("已作废", "单据 {number} 已作废，不在任何账上。", "恢复使用后重新提交并审核。"),
    ),
    "period_closed": (
        Says(
            "Its period is closed",
            "{number} is dated in {month}, and the books are closed up to {closed_through}: nothing is booked there.",
            "Choose a date in an open period, or have the period opened again by someone with “{permission}”.",
        ),
        Says(
            "账期已结账",
            "单据 {number} 的业务日期在 {month}，而账务已结账至 {closed_through}，该期间不再记账。",
            "改用未结账期间的日期，或请有“{permission}”权限的人员反结账。",
        ),
    ),
    "unaudited": (
        Says(
            "Un-audited",
            "The audit of {number} was taken back: what it had moved was reversed.",
            "Correct it, then submit and audit it again.",
        ),
        Says("已反审核", "单据 {number} 已反审核，库存变动已冲回。", "更正后重新提交并审核。"),
    ),
    "withdrawn": (
        Says("Withdrawn", "{number} was taken back before its audit.", "Submit it again and have it audited."),
        Says("已撤回", "单据 {number} 在审核前已撤回。", "重新提交并审核。"),
    ),
    "draft": (
        Says("A draft", "{number} is a draft: only an audit moves stock.", "Submit it and have it audited."),
        Says("尚为草稿", "单据 {number} 是草稿：只有审核才会变动库存。", "提交并审核。"),
    ),
    "disguised_return": (
        Says(
            "Held: perhaps a return",
            "{number} is held: its goods went to a customer and were not returned.",
            "Turn it into a return of its delivery, or confirm with a reason that it is none.",
        ),
        Says(
            "暂停：疑似变相退货",
            "单据 {number} 被暂停：其商品已售给客户且未退货。",
            "转为对应出库单的退货，或说明理由确认不是退货。",
        ),
    ),
    "permission_missing": (
        Says(
            "You may not audit it",
            "{number} waits for its audit, and you lack the permission {permission} ({area}).",
            "Ask someone who may to audit it, or have the permission granted.",
        ),
        Says(
            "没有{area_zh}权限",
            "单据 {number} 待审核，而您没有“{permission}”（{area_zh}）权限。",
            "请有权限的人员审核，或申请授权。",
        ),
    ),
    "submitted": (
        Says("Not audited", "{number} waits for its audit: only an audit moves stock.", "Audit it."),
        Says("尚未审核", "单据 {number} 待审核：只有审核才会变动库存。", "审核该单据。"),
    ),
    "realtime_stock_off": (
        Says(
            "Real-time stock is off",
            "{number} is audited and queued since {since}: real-time stock was off.",
            "Turn real-time stock on, or start a posting run.",
        ),
        Says(
            "未启用实时库存计算",
            "单据 {number} 已审核，自 {since} 起排队：当时未启用实时库存计算。",
            "启用实时库存计算，或执行一次过账。",
        ),
    ),
    "rolled_back": (
        Says("Rolled back", "The stock of {number} was put back. {why}", "{do}"),
        Says("已回滚", "单据 {number} 的库存已回滚。{why_zh}", "{do_zh}"),
    ),
    "refused": (
        Says("Refused", "{number} was refused. {why}", "{do}"),
        Says("审核失败", "单据 {number} 过账被拒绝。{why_zh}", "{do_zh}"),
    ),
    "needs_attention": (
        Says(
            "Needs attention",
            "Ledger refused {number} ({why}), and its stock could not be put back. {why_kept} {documents}",
            "{do}",
        ),
        Says(
            "需要人工处理",
            "财务拒绝单据 {number}（{why_zh}），其库存无法冲回。{why_kept_zh}{documents}",
            "{do_zh}",
        ),
    ),
    "order": (
        Says(
            "An order moves no stock",
            "{number} is an order: it says what is still to come or to go.",
            "Make a receipt or delivery from it and audit that.",
        ),
        Says("订单不变动库存", "单据 {number} 是订单，只说明待收或待发的数量。", "由订单生成入库或出库单并审核。"),
    ),
    "money": (
        Says("Money only", "{number} moves money, no goods.", "Nothing: this is how it should be."),
        Says("仅资金单据", "单据 {number} 只涉及资金，不涉及商品。", "无需处理。"),
    ),
    "value_only": (
        Says(
            "Value only",
            "{number} changes the value of goods, never their quantity.",
            "Nothing: look at the value of the stock.",
        ),
        Says("仅调整金额", "单据 {number} 只改变库存金额，不改变数量。", "无需处理，请查看库存金额。"),
    ),
    "register_only": (
        Says(
            "Registered only",
            "{number} is registered only: it moves no stock.",
            "If it should, un-audit it, clear the mark and audit it again.",
        ),
        Says("仅登记不扣减库存", "单据 {number} 为仅登记，不影响库存。", "如需扣减，请反审核、取消仅登记后重新审核。"),
    ),
    "service": (
        Says(
            "Services",
            "{number} is about services ({products}): they move no stock.",
            "If they are goods, say so on the card.",
        ),
        Says("服务类商品", "单据 {number} 只有服务类商品（{products}），不影响库存。", "如应为实物，请修改商品资料。"),
    ),
    "not_in_stock_accounting": (
        Says(
            "Not in stock accounting",
            "The products of {number} ({products}) are not in stock accounting: no document of them moves stock.",
            "If they should be, change the product card; later documents then move stock.",
        ),
        Says(
            "不参与库存核算",
            "单据 {number} 的商品（{products}）不参与库存核算，任何单据都不影响其库存。",
            "如需核算，请修改商品资料；之后的单据才会变动库存。",
        ),
    ),
    "answer_parked": (
        Says(
            "An answer is parked",
            "A book has answered about {number}, and the answer lies in the dead letters here.",
            "Have the dead letters replayed.",
        ),
        Says("应答滞留", "其他服务已就单据 {number} 应答，但该应答在死信中。", "请重放死信。"),
    ),
    "stuck": (
        Says(
            "Stuck",
            "{number} has waited {seconds:.0f} seconds for {by}, longer than the {deadline_seconds:.0f} it may.",
            "See the readiness and the dead letters of {by}; it goes on by itself once that answers.",
        ),
        Says(
            "处理超时",
            "单据 {number} 已等待 {by} {seconds:.0f} 秒，超过期限 {deadline_seconds:.0f} 秒。",
            "检查 {by} 的就绪状态与死信；恢复后会自动继续。",
        ),
    ),
    "unauditing": (
        Says("Being un-audited", "{number} is being un-audited since {since}; {by} is at it.", "Wait a moment."),
        Says("正在反审核", "单据 {number} 自 {since} 起正在反审核，{by} 处理中。", "请稍候。"),
    ),
    "in_flight": (
        Says("Posting", "{number} is posting for {seconds:.0f} seconds; {by} is at it.", "Wait a moment."),
        Says("正在过账", "单据 {number} 正在过账，已 {seconds:.0f} 秒，{by} 处理中。", "请稍候。"),
    ),
    "hidden": (
        Says(
            "You may not see stock",
            "{number} has changed stock, and you lack the permission to see it.",
            "Have the permission to see stock granted.",
        ),
        Says("没有查看库存的权限", "单据 {number} 已变动库存，但您没有查看库存的权限。", "请申请查看库存的权限。"),
    ),
    "changed": (
        Says("It did change", "{number} has changed stock: {count} movements.", "Look at its movements."),
        Says("库存已变动", "单据 {number} 已变动库存，共 {count} 笔。", "请查看其库存流水。"),
    ),
}
