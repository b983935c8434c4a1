"""The chart of accounts of each organisation, by role."""

from collections.abc import Iterable
from uuid import UUID

from contracts import AccountRole, new_id
from ledger.domain.chart import DEFAULT_CHART, Accounts, Charts
from messaging import Connection

_CHARTS = "SELECT organisation_id, role, number FROM accounts WHERE organisation_id = ANY($1::uuid[])"
_OPEN_CHART = """
INSERT INTO accounts (organisation_id, id, number, name_zh, name_en, role, side)
SELECT $1, chart.* FROM unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[]) AS chart
ON CONFLICT DO NOTHING
"""


async def load_charts(connection: Connection, organisations: Iterable[UUID]) -> Charts:
    """Charts of all organisations; one that appears for the first time gets the default chart."""
    wanted = sorted(set(organisations))
    charts = await _charts(connection, wanted)
    new = [organisation_id for organisation_id in wanted if organisation_id not in charts]
    for organisation_id in new:
        await open_chart(connection, organisation_id)
    return {**charts, **await _charts(connection, new)} if new else charts


async def load_accounts(connection: Connection, organisations: Iterable[UUID]) -> dict[UUID, Accounts]:
    """Whole charts by account number; nothing is read when none is wanted."""
    accounts: dict[UUID, dict[str, AccountRole | None]] = {wanted: {} for wanted in organisations}
    if accounts:
        for organisation_id, role, number in await connection.fetch(_CHARTS, sorted(accounts)):
            accounts[organisation_id][number] = AccountRole(role) if role else None
    return dict(accounts)


async def open_chart(connection: Connection, organisation_id: UUID) -> None:
    """The default chart, for an organisation that has none."""
    ids = [new_id() for _ in DEFAULT_CHART]
    columns = zip(*((a.number, a.name_zh, a.name_en, a.role, a.side) for a in DEFAULT_CHART), strict=True)
    await connection.execute(_OPEN_CHART, organisation_id, ids, *columns)


async def _charts(connection: Connection, organisations: list[UUID]) -> dict[UUID, dict[AccountRole, str]]:
    charts: dict[UUID, dict[AccountRole, str]] = {}
    for organisation_id, role, number in await connection.fetch(_CHARTS, organisations):
        chart = charts.setdefault(organisation_id, {})
        if role is not None:
            chart[AccountRole(role)] = number
    return charts
