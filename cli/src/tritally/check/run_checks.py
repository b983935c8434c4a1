"""All invariants that live databases can answer, in order."""

from collections.abc import Mapping

from tritally.check.batch_checks import BATCH_CHECKS
from tritally.check.check_lead_back import check_movements, check_voucher_lines
from tritally.check.check_postings import check_postings
from tritally.check.check_stock_value import check_goods_on_the_way, check_stock_value
from tritally.check.currency_checks import CURRENCY_CHECKS
from tritally.check.databases import Databases, connected
from tritally.check.document_checks import DOCUMENT_CHECKS
from tritally.check.ledger_checks import LEDGER_CHECKS
from tritally.check.log_checks import LOG_CHECKS, check_heard
from tritally.check.result import Result
from tritally.check.risk_checks import RISK_CHECKS
from tritally.check.sql_check import run_sql_check
from tritally.check.stock_checks import STOCK_CHECKS
from tritally.check.traffic import Traffic, at_rest

SQL_CHECKS = (
    *(*STOCK_CHECKS, *BATCH_CHECKS, *LEDGER_CHECKS, *DOCUMENT_CHECKS),
    *(*CURRENCY_CHECKS, *LOG_CHECKS, *RISK_CHECKS),
)


async def run_checks(dsns: Mapping[str, str], patience_seconds: float) -> list[Result]:
    """Sorted by invariant. Raises NotQuietError when the services do not come to rest."""
    async with connected(dsns) as databases, at_rest(databases, patience_seconds) as traffic:
        return sorted(await _results(databases, traffic), key=lambda result: int(result.invariant[1:]))


async def _results(databases: Databases, traffic: Traffic) -> list[Result]:
    return [
        *[await run_sql_check(check, databases) for check in SQL_CHECKS],
        await check_stock_value(databases),
        await check_goods_on_the_way(databases),
        await check_postings(databases),
        await check_heard(databases, traffic),
        await check_movements(databases),
        await check_voucher_lines(databases),
    ]
