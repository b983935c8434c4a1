"""The chart of accounts: which account an organisation uses for each role (guide: posting.md)."""

from collections.abc import Mapping, Set
from dataclasses import dataclass
from uuid import UUID

from contracts import AccountRole
from ledger.domain.posting_terms import Side

_DEBIT, _CREDIT = Side.DEBIT, Side.CREDIT


@dataclass(frozen=True, slots=True)
class Account:
    """`side` is the side on which the balance of the account normally stands."""

    number: str
    name_zh: str
    name_en: str
    role: AccountRole | None
    side: Side


DEFAULT_CHART: tuple[Account, ...] = (
    Account("1001", "库存现金", "Cash on hand", AccountRole.CASH, _DEBIT),
    Account("1002", "银行存款", "Cash in bank", AccountRole.BANK, _DEBIT),
    Account("1122", "应收账款", "Accounts receivable", AccountRole.RECEIVABLE, _DEBIT),
    Account("1402", "在途物资", "Goods in transit", AccountRole.GOODS_IN_TRANSIT, _DEBIT),
    Account("1405", "库存商品", "Inventory", AccountRole.INVENTORY, _DEBIT),
    Account("1901", "待处理财产损溢", "Pending gains and losses", AccountRole.PENDING_GAINS_AND_LOSSES, _DEBIT),
    Account("2202", "应付账款", "Accounts payable", AccountRole.PAYABLE, _CREDIT),
    Account("22210101", "进项税额", "Input tax", AccountRole.INPUT_TAX, _DEBIT),
    Account("22210102", "销项税额", "Output tax", AccountRole.OUTPUT_TAX, _CREDIT),
    Account("4103", "本年利润", "Profit of the year", AccountRole.PROFIT_OF_THE_YEAR, _CREDIT),
    Account("4999", "期初对冲", "Opening clearing", AccountRole.OPENING_CLEARING, _CREDIT),
    Account("5001", "生产成本", "Production cost", AccountRole.PRODUCTION_COST, _DEBIT),
    Account("6001", "主营业务收入", "Revenue", AccountRole.REVENUE, _CREDIT),
    Account("6061", "汇兑损益", "Exchange differences", AccountRole.EXCHANGE_DIFFERENCES, _CREDIT),
    Account("6401", "主营业务成本", "Cost of sales", AccountRole.COST_OF_SALES, _DEBIT),
    Account("640102", "存货成本差异", "Stock cost differences", AccountRole.STOCK_COST_DIFFERENCES, _DEBIT),
    Account("6601", "销售费用", "Selling expense", AccountRole.SELLING_EXPENSE, _DEBIT),
    Account("6602", "管理费用", "Administrative expense", AccountRole.ADMINISTRATIVE_EXPENSE, _DEBIT),
)
"""What an organisation starts with; it may rename and extend it, the rules follow the roles."""

Chart = Mapping[AccountRole, str]
"""Role -> account number of one organisation."""
Accounts = Mapping[str, AccountRole | None]
"""Account number -> role, of one organisation."""
Charts = Mapping[UUID, Chart]


def missing_roles(chart: Chart, wanted: Set[AccountRole]) -> Set[AccountRole]:
    return wanted - chart.keys()
