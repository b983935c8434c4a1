"""What codes of ledger are called in files, which people read: English, Chinese."""

from collections.abc import Mapping

from ledger.domain.add_to_restored import RESTORED
from ledger.domain.open_item import ItemSide
from ledger.domain.posting_terms import GIFT, Part, Side

Word = tuple[str, str]
SIDE_WORDS: Mapping[str, Word] = {Side.DEBIT: ("debit", "借"), Side.CREDIT: ("credit", "贷")}
ITEM_WORDS: Mapping[str, Word] = {
    ItemSide.RECEIVABLE: ("receivable", "应收"),
    ItemSide.PAYABLE: ("payable", "应付"),
}
PART_WORDS: Mapping[str, Word] = {
    Part.RECEIVABLE: ("receivable", "应收"),
    Part.PAYABLE: ("payable", "应付"),
    Part.COST: ("cost", "成本"),
    Part.STOCK: ("stock", "库存"),
    Part.GAIN: ("gain", "盘盈"),
    Part.LOSS: ("loss", "盘亏"),
    Part.COMPONENTS: ("components", "组件"),
    Part.PRODUCT: ("product", "成品"),
    Part.MONEY: ("money", "收付款"),
    Part.OPENING: ("opening", "期初"),
    Part.TRUE_UP: ("true-up of cost", "成本补差"),
    Part.EXCHANGE: ("exchange differences", "汇兑损益"),
}
FLAG_WORDS: Mapping[str, Word] = {GIFT: ("gift", "赠品"), RESTORED: ("restored", "恢复")}
