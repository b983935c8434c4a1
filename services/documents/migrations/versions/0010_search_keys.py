"""An index of what products, partners and warehouses are found by: every one, two and three letters of it."""

from alembic import op

revision = "0010"
down_revision = "0009"

# Keys are numbers that hold the organisation, so that nobody's search looks through the cards of others; two that
# meet cost a look at the text, no more. The function is dear and its values have no statistics: so the index is asked.
STATEMENTS: tuple[str, ...] = (
    """
    CREATE FUNCTION search_key(organisation_id uuid, letters text) RETURNS integer
    LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN hashtext(organisation_id::text || letters)
    """,
    """
    CREATE FUNCTION search_keys(organisation_id uuid, found_by text) RETURNS integer[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 10000 RETURN (
        SELECT array_agg(search_key(organisation_id, substr(found_by, place, size)))
        FROM generate_series(1, length(found_by)) AS place, generate_series(1, 3) AS size)
    """,
    *(
        statement
        for table in ("products", "partners", "warehouses")
        for statement in (
            f"CREATE INDEX {table}_found_by ON {table} USING gin (search_keys(organisation_id, search_text))"
            " WITH (fastupdate = off) WHERE active",
            f"ALTER INDEX {table}_found_by ALTER COLUMN 1 SET STATISTICS 0",
        )
    ),
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
