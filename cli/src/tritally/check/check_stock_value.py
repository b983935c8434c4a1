"""The outer half of I5: stock value = balance of the inventory account, by warehouse and product."""

from decimal import Decimal
from uuid import UUID

from tritally.check.databases import Connection, Databases
from tritally.check.result import Result, result_of

STOCK_SQL = "SELECT organisation_id, warehouse_id, product_id, value FROM balances"
ACCOUNT_SQL = """
SELECT organisation_id, warehouse_id, product_id, sum(debit - credit) AS value
FROM voucher_lines WHERE role = 'inventory' GROUP BY 1, 2, 3
"""
Values = dict[tuple[UUID, UUID | None, UUID | None], Decimal]
NOTHING = Decimal(0)


async def check_stock_value(databases: Databases) -> Result:
    stock = await _values(databases["inventory"], STOCK_SQL)
    account = await _values(databases["ledger"], ACCOUNT_SQL)
    keys = stock.keys() | account.keys()
    guilty = [
        {
            "organisation_id": key[0],
            "warehouse_id": key[1],
            "product_id": key[2],
            "stock": stock.get(key, NOTHING),
            "account": account.get(key, NOTHING),
        }
        for key in sorted(keys, key=str)
        if stock.get(key, NOTHING) != account.get(key, NOTHING)
    ]
    return result_of("I5", "stock value = inventory account, by warehouse and product", len(keys), guilty)


async def _values(connection: Connection, sql: str) -> Values:
    return {(row[0], row[1], row[2]): row[3] for row in await connection.fetch(sql)}
