"""The outer half of I5, by warehouse and product: stock value = inventory account, goods on the way = in transit."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any
from uuid import UUID

from tritally.check.databases import Databases
from tritally.check.result import Result, result_of

STOCK_SQL = """
SELECT organisation_id, warehouse_id, product_id, sum(value) AS value FROM balances GROUP BY 1, 2, 3
"""
ON_THE_WAY_SQL = """
SELECT organisation_id, warehouse_id, product_id, sum(cost) AS value FROM transits GROUP BY 1, 2, 3
"""
ACCOUNT_SQL = """
SELECT organisation_id, warehouse_id, product_id, sum(debit - credit) AS value
FROM voucher_lines WHERE role = $1 GROUP BY 1, 2, 3
"""
Values = dict[tuple[UUID, UUID | None, UUID | None], Decimal]
NOTHING = Decimal(0)


async def check_stock_value(databases: Databases) -> Result:
    return await _compare(databases, "stock value = inventory account", STOCK_SQL, "inventory")


async def check_goods_on_the_way(databases: Databases) -> Result:
    """What was shipped and neither arrived nor was lost, by the warehouse that it is bound for."""
    return await _compare(databases, "goods on the way = goods in transit account", ON_THE_WAY_SQL, "goods_in_transit")


async def _compare(databases: Databases, title: str, stock_sql: str, role: str) -> Result:
    stock = _values(await databases["inventory"].fetch(stock_sql))
    account = _values(await databases["ledger"].fetch(ACCOUNT_SQL, role))
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
    return result_of("I5", f"{title}, by warehouse and product", len(keys), guilty)


def _values(rows: Iterable[Any]) -> Values:
    return {(row[0], row[1], row[2]): row[3] for row in rows}
