"""A check that one database answers alone."""

from dataclasses import dataclass

from tritally.check.databases import Databases
from tritally.check.result import Result, result_of


@dataclass(frozen=True, slots=True)
class SqlCheck:
    """`counted` gives how many things are compared, `guilty` the rows that break the invariant."""

    invariant: str
    title: str
    service: str
    counted: str
    guilty: str


async def run_sql_check(check: SqlCheck, databases: Databases) -> Result:
    connection = databases[check.service]
    guilty = [dict(row) for row in await connection.fetch(check.guilty)]
    return result_of(check.invariant, check.title, await connection.fetchval(check.counted), guilty)
