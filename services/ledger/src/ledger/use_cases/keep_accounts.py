"""Extend the chart of accounts and rename what is in it."""

from typing import Any
from uuid import UUID

from contracts import AccountRole
from ledger.domain.chart import Account
from ledger.domain.chart_rules import AccountRefusal, KeptAccount, refuse_change, refuse_new
from ledger.storage.accounts import insert_account, lock_chart, update_account
from ledger.storage.charts import load_charts
from messaging import Connection


async def add_account(connection: Connection, organisation_id: UUID, new: Account) -> dict[str, Any] | AccountRefusal:
    """The new account as a row."""
    chart = await _chart(connection, organisation_id)
    return refuse_new(chart, new) or await insert_account(connection, organisation_id, new)


async def change_account(
    connection: Connection,
    organisation_id: UUID,
    number: str,
    version: int,
    names: tuple[str, str],
    role: AccountRole | None,
) -> dict[str, Any] | AccountRefusal:
    """The changed account as a row. `names` are Chinese and English."""
    chart = await _chart(connection, organisation_id)
    if refusal := refuse_change(chart, number, version, role):
        return refusal
    side = next(one.account.side for one in chart if one.account.number == number)
    return await update_account(connection, organisation_id, Account(number, *names, role, side))


async def _chart(connection: Connection, organisation_id: UUID) -> list[KeptAccount]:
    """The locked chart; the default one when the organisation appears for the first time."""
    await load_charts(connection, [organisation_id])
    return await lock_chart(connection, organisation_id)
