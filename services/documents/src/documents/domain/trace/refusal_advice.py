"""Why a book refused a document, and what to do about it: a table of every reason that the contracts know."""

from contracts import StockRefusal, VoucherRefusal
from documents.domain.trace.advice import ROLLED_BACK, Advice

REFUSED: dict[str, Advice] = {
    StockRefusal.ORIGIN_NOT_POSTED: Advice(
        "The document it is made from has not posted.",
        "它所依据的原单尚未过账。",
        "Wait for the origin to post, then edit, submit and audit this document again.",
        "等待原单过账后，重新编辑、提交并审核本单据。",
    ),
    StockRefusal.RETURN_EXCEEDS_ORIGIN: Advice(
        "It takes more than its origin moved.",
        "数量超过原单。",
        "Lower the quantities, then submit and audit again.",
        "减少数量后重新提交并审核。",
    ),
    StockRefusal.RECOMPUTE_OUTDATED: Advice(
        "Stock has moved since the costs were computed.",
        "成本重算之后库存又有变动。",
        "Void this adjustment and compute anew.",
        "请作废本调整单并重新计算成本。",
    ),
    StockRefusal.SERIAL_IN_STOCK: Advice(
        "A serial number on it is in stock already.",
        "单据中的序列号已在库存中。",
        "Correct the serial numbers of the lines listed, then submit and audit again.",
        "更正所列明细的序列号后重新提交并审核。",
    ),
    StockRefusal.SERIAL_NOT_IN_STOCK: Advice(
        "A serial number on it is not in this stock.",
        "单据中的序列号不在该仓库库存中。",
        "Correct the serial numbers of the lines listed, then submit and audit again.",
        "更正所列明细的序列号后重新提交并审核。",
    ),
    StockRefusal.INSUFFICIENT_STOCK: Advice(
        "There is not enough stock; the short lines are listed.",
        "库存不足，短缺明细见列表。",
        "Receive the missing goods or lower the quantities, then edit, submit and audit again.",
        "补足库存或减少数量后，重新编辑、提交并审核。",
    ),
    StockRefusal.VALUE_BELOW_ZERO: Advice(
        "It would leave goods worth less than nothing, or value where there are no goods.",
        "调整后库存金额将为负，或没有库存却有金额。",
        "Lower the values of the lines listed, then edit, submit and audit again.",
        "减少所列明细的金额后，重新编辑、提交并审核。",
    ),
    VoucherRefusal.PERIOD_CLOSED: Advice(
        "The period of its business date is closed.",
        "业务日期所在账期已结账。",
        "Choose a date in an open period, or have the period reopened, then audit again.",
        "改用未结账期间的日期，或反结账后重新审核。",
    ),
    VoucherRefusal.ACCOUNT_MISSING: Advice(
        "The chart of accounts lacks an account that the booking needs.",
        "会计科目表缺少记账所需科目。",
        "Have the accountant add the account, then audit again.",
        "请会计补充科目后重新审核。",
    ),
    VoucherRefusal.ACCOUNT_NEEDS_DETAIL: Advice(
        "An entry names an account that is kept by partner, product or warehouse, without saying which.",
        "期初分录使用了需要按往来、商品或仓库核算的科目，却没有指明明细。",
        "Give the entry its partner, or enter stock as other inbound of reason opening, then audit again.",
        "请为分录填写往来单位，库存期初请用其他入库单（原因：期初）录入，然后重新审核。",
    ),
    VoucherRefusal.ORIGIN_NOT_BOOKED: Advice(
        "The document it is made from is not booked.",
        "它所依据的原单尚未生成凭证。",
        "Wait for the origin's voucher, then audit this document again.",
        "等待原单生成凭证后，重新审核本单据。",
    ),
    ROLLED_BACK: Advice(
        "Ledger refused to book it, so its stock was put back.",
        "财务拒绝记账，库存已回滚。",
        "See the ledger's reason, correct the document and audit it again.",
        "查看财务拒绝原因，更正单据后重新审核。",
    ),
}
