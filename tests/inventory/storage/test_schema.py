"""The migrations make exactly what the table classes describe."""

from collections.abc import Callable

import asyncpg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import create_async_engine

from chassis.migrations import sqlalchemy_url
from contracts import new_id
from inventory.storage.schema.tables import metadata


def differences(connection: Connection) -> list[object]:
    context = MigrationContext.configure(connection, opts={"compare_type": True, "include_name": include_name})
    return list(compare_metadata(context, metadata()))


def include_name(name: str | None, kind: str, parents: object) -> bool:
    return not (kind == "table" and name == "alembic_version")


async def test_migrations_make_the_described_tables(fresh_database: Callable[..., str]) -> None:
    engine = create_async_engine(sqlalchemy_url(fresh_database("schema", service="inventory")))
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


@pytest.mark.parametrize(
    "figures",
    ["quantity = -1, value = -1", "quantity = 0, value = 1", "quantity = 1, value = -1"],
)
async def test_a_balance_cannot_be_nonsense(figures: str, fresh_database: Callable[..., str]) -> None:
    connection = await asyncpg.connect(fresh_database("checks", service="inventory"))
    await connection.execute(
        "INSERT INTO balances (organisation_id, product_id, warehouse_id, balance_id, valuation)"
        " VALUES (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'fifo')"
    )
    with pytest.raises(asyncpg.CheckViolationError):
        await connection.execute(f"UPDATE balances SET {figures}")
    await connection.close()


async def test_a_movement_needs_its_posting_and_postings_stay(fresh_database: Callable[..., str]) -> None:
    connection = await asyncpg.connect(fresh_database("refer", service="inventory"))
    ids = ", ".join(["gen_random_uuid()"] * 6)
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await connection.execute(
            "INSERT INTO movements (movement_id, organisation_id, product_id, warehouse_id, document_id, line_id,"
            " version, sequence, movement_type, quantity, cost, quantity_after, value_after)"
            f" VALUES ({ids}, 1, 1, 'document', 1, 1, 1, 1)"
        )
    with pytest.raises(asyncpg.RaiseError):
        await connection.execute("DELETE FROM postings")
    await connection.close()


async def test_a_home_is_in_the_same_warehouse(fresh_database: Callable[..., str]) -> None:
    connection = await asyncpg.connect(fresh_database("homes", service="inventory"))
    here, there, organisation, product, location = [new_id() for _ in range(5)]
    for warehouse in (here, there):
        card = "INSERT INTO warehouses VALUES ($1, $2, 1, 'W', 'W', false, true)"
        await connection.execute(card, organisation, warehouse)
    await connection.execute(
        "INSERT INTO products (organisation_id, product_id, version, code, name, unit)"
        " VALUES ($1, $2, 1, 'A', 'A', 'u')",
        organisation,
        product,
    )
    await connection.execute(
        "INSERT INTO locations VALUES ($1, $2, 1, $3, 'A-01', NULL, true)", location, organisation, here
    )
    place = "INSERT INTO placements VALUES ($1, $2, $3, $4, $5)"
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await connection.execute(place, new_id(), organisation, there, product, location)
    await connection.execute(place, new_id(), organisation, here, product, location)
    with pytest.raises(asyncpg.UniqueViolationError):
        await connection.execute(place, new_id(), organisation, here, product, location)
    await connection.close()
