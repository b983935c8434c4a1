"""Replica of the names of partners and products."""

from collections.abc import Sequence
from typing import Literal, NamedTuple
from uuid import UUID

from messaging import Connection


class Name(NamedTuple):
    organisation_id: UUID
    thing_id: UUID
    version: int
    code: str
    name: str


def _save(thing: str) -> str:
    return f"""
    INSERT INTO {thing}_names AS kept (organisation_id, {thing}_id, version, code, name)
    SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::text[], $5::text[])
    ON CONFLICT (organisation_id, {thing}_id) DO UPDATE
    SET version = excluded.version, code = excluded.code, name = excluded.name
    WHERE kept.version < excluded.version
    """


_SAVE = {"partner": _save("partner"), "product": _save("product")}


async def save_names(connection: Connection, thing: Literal["partner", "product"], names: Sequence[Name]) -> None:
    """Keep the newest version of each name."""
    newest: dict[tuple[UUID, UUID], Name] = {}
    for name in sorted(names):
        newest[name.organisation_id, name.thing_id] = name
    if newest:
        await connection.execute(_SAVE[thing], *zip(*newest.values(), strict=True))
