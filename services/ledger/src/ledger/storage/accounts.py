"""One organisation's chart of accounts: locked, read and changed."""

from typing import Any
from uuid import UUID

import asyncpg

from contracts import AccountRole, new_id
from ledger.domain.chart import Account
from ledger.domain.chart_rules import KeptAccount
from ledger.domain.posting_terms import Side
from messaging import Connection

_COLUMNS = "id, number, name_zh, name_en, role, side, version"
_LOCK = "SELECT FROM accounts WHERE organisation_id = $1 ORDER BY number FOR NO KEY UPDATE"
_READ = f"SELECT {_COLUMNS} FROM accounts WHERE organisation_id = $1 ORDER BY number"
_ADD = f"""
INSERT INTO accounts (organisation_id, id, number, name_zh, name_en, role, side)
VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING {_COLUMNS}
"""
_CHANGE = f"""
UPDATE accounts SET name_zh = $3, name_en = $4, role = $5, version = version + 1
WHERE organisation_id = $1 AND number = $2 RETURNING {_COLUMNS}
"""


async def lock_chart(connection: Connection, organisation_id: UUID) -> list[KeptAccount]:
    """The whole chart; whoever changes it comes one after another."""
    await connection.execute(_LOCK, organisation_id)
    return [_kept(row) for row in await connection.fetch(_READ, organisation_id)]


async def insert_account(connection: Connection, organisation_id: UUID, new: Account) -> dict[str, Any]:
    row = await connection.fetchrow(
        _ADD, organisation_id, new_id(), new.number, new.name_zh, new.name_en, new.role, new.side
    )
    return dict(row or {})


async def update_account(connection: Connection, organisation_id: UUID, account: Account) -> dict[str, Any]:
    """Renames it and moves its role; number and side of an account never change."""
    names = (account.name_zh, account.name_en)
    row = await connection.fetchrow(_CHANGE, organisation_id, account.number, *names, account.role)
    return dict(row or {})


def _kept(row: asyncpg.Record) -> KeptAccount:
    role = AccountRole(row["role"]) if row["role"] else None
    account = Account(row["number"], row["name_zh"], row["name_en"], role, Side(row["side"]))
    return KeptAccount(account, row["version"])
