"""Why a document stands where it stands, and what to do about it, in both languages."""

from dataclasses import dataclass

from contracts import StockReversalRefusal, VoucherRefusal

ROLLED_BACK = "rolled_back"
REALTIME_STOCK_OFF = "realtime_stock_off"
BEHIND_OTHERS = "behind_others"


@dataclass(frozen=True, slots=True)
class Advice:
    reason: str
    reason_zh: str
    to_do: str
    to_do_zh: str

    def of(self, language: str) -> dict[str, str]:
        english = language == "en"
        return {
            "reason_text": self.reason if english else self.reason_zh,
            "to_do": self.to_do if english else self.to_do_zh,
        }


UNAUDIT_REFUSED: dict[str, Advice] = {
    StockReversalRefusal.LATER_RETURN: Advice(
        "Goods of it were returned, or arrived, by later documents; they are listed.",
        "后续单据已退回或收到其货物，单据见列表。",
        "Un-audit the listed documents first, latest first.",
        "请先从最近的开始反审核列表中的单据。",
    ),
    StockReversalRefusal.LATER_VALUE: Advice(
        "A landed cost or a bill difference stands on it; it is listed.",
        "采购费用分摊单或发票差异单依赖本单，单据见列表。",
        "Un-audit the listed documents first.",
        "请先反审核列表中的单据。",
    ),
    StockReversalRefusal.LAYER_DRAWN: Advice(
        "Later documents have used goods of its FIFO layer; they are listed.",
        "后续单据已消耗其先进先出批层，单据见列表。",
        "Un-audit the listed documents first, or correct the difference with a return or a cost adjustment.",
        "请先反审核列表中的单据，或用退货单、成本调整单更正差异。",
    ),
    StockReversalRefusal.COUNTED_SINCE: Advice(
        "The goods were counted since; the counts are listed.",
        "其后已盘点，盘点单见列表。",
        "Un-audit the count first, or correct the difference with a new document.",
        "请先反审核盘点单，或用新单据更正差异。",
    ),
    StockReversalRefusal.SERIAL_MOVED: Advice(
        "Serial numbers of it have moved since; the documents are listed.",
        "其序列号此后已移动，单据见列表。",
        "Un-audit the listed documents first.",
        "请先反审核列表中的单据。",
    ),
    StockReversalRefusal.QUANTITY_BELOW_ZERO: Advice(
        "Without it the stock would be below zero: later documents, listed, took the goods.",
        "撤销后库存将为负：后续单据已用掉货物，单据见列表。",
        "Un-audit the listed documents first, or receive the missing goods.",
        "请先反审核列表中的单据，或补足库存。",
    ),
    StockReversalRefusal.VALUE_BELOW_ZERO: Advice(
        "Without it what is left of the goods would be worth less than nothing.",
        "撤销后剩余库存金额将为负。",
        "Un-audit the listed documents first, or correct the value with a cost adjustment.",
        "请先反审核列表中的单据，或用成本调整单更正金额。",
    ),
    VoucherRefusal.PERIOD_CLOSED: Advice(
        "The period of its business date is closed, so its vouchers stay as they are.",
        "业务日期所在账期已结账，凭证不能冲销。",
        "Have the period reopened, or correct the difference with a document in an open period.",
        "请反结账，或在未结账期间用新单据更正差异。",
    ),
}
_PUT_RIGHT = (
    "Then un-audit this document, correct it and audit it again.",
    "然后反审核本单据，更正后重新审核。",
)


def attention_of(reason: object) -> Advice:
    """What ledger refused, and inventory cannot take back for this reason."""
    kept = UNAUDIT_REFUSED.get(str(reason), OTHER_REASON)
    then, then_zh = _PUT_RIGHT
    return Advice(kept.reason, kept.reason_zh, f"{kept.to_do} {then}", f"{kept.to_do_zh}{then_zh}")


QUEUED: dict[str, Advice] = {
    REALTIME_STOCK_OFF: Advice(
        "Waiting: real-time stock is off.",
        "等待中：未启用实时库存计算。",
        "Turn real-time stock on in the settings, or start a posting run.",
        "请在设置中启用实时库存计算，或执行一次过账。",
    ),
    BEHIND_OTHERS: Advice(
        "Waiting behind documents that were audited while real-time stock was off.",
        "等待中：排在停用实时库存计算期间审核的单据之后。",
        "The posting run comes to it by itself; if none is at work, start one.",
        "过账任务会自动处理；如果没有正在执行的任务，请重新执行一次过账。",
    ),
}
OTHER_REASON = Advice(
    "The book did not say why in words we know.",
    "对方未给出已知原因。",
    "See the reason code and ask whoever runs that service.",
    "请查看原因代码并联系服务维护人员。",
)
STUCK: dict[str, Advice] = {
    "inventory": Advice(
        "The stock book has not answered within its deadline.",
        "库存服务超过期限未应答。",
        "See the readiness and the dead letters of inventory; the document goes on by itself once it answers.",
        "检查库存服务的就绪状态与死信；恢复后单据会自动继续。",
    ),
    "ledger": Advice(
        "The finance book has not answered within its deadline.",
        "财务服务超过期限未应答。",
        "See the readiness and the dead letters of ledger; the document goes on by itself once it answers.",
        "检查财务服务的就绪状态与死信；恢复后单据会自动继续。",
    ),
}
NOTES: dict[str, tuple[str, str]] = {
    "register_only": ("Registered only: it moves no stock.", "仅登记不扣减库存：不影响库存。"),
    "service": ("Services move no stock.", "服务类商品不影响库存。"),
    "not_in_stock_accounting": (
        "Products that are not in stock accounting move no stock.",
        "不参与库存核算的商品不影响库存。",
    ),
    "order": ("An order moves no stock: what is made from it does.", "订单不影响库存：由它生成的出入库单才影响库存。"),
    "value_only": ("It changes the value of goods, never their quantity.", "只影响库存金额，不影响数量。"),
    "on_the_way": ("Goods that are still on the way are in no warehouse yet.", "在途货物尚未进入任何仓库。"),
    "no_origin": ("A return without its delivery or receipt.", "没有原单的退货。"),
}
