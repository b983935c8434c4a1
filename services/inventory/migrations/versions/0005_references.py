"""Movements refer to their posting by a check per statement instead of one per row (decision 0011)."""

from alembic import op

revision = "0005"
down_revision = "0004"

STATEMENTS: tuple[str, ...] = (
    """
    CREATE FUNCTION check_movements() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF EXISTS (
            SELECT FROM (SELECT DISTINCT organisation_id, document_id, version FROM added) AS moved
            WHERE NOT EXISTS (
                SELECT FROM postings AS p WHERE p.organisation_id = moved.organisation_id
                AND p.document_id = moved.document_id AND p.version = moved.version)
        ) THEN
            RAISE foreign_key_violation USING MESSAGE = 'a movement has no posting';
        END IF;
        RETURN NULL;
    END $$
    """,
    """
    CREATE TRIGGER movements_refer AFTER INSERT ON movements
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_movements()
    """,
    """
    CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION '% stay', TG_TABLE_NAME;
    END $$
    """,
    """
    CREATE TRIGGER postings_stay BEFORE DELETE OR UPDATE OF organisation_id, document_id, version ON postings
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
    """
    CREATE TRIGGER movements_stay BEFORE UPDATE OF organisation_id, document_id, version ON movements
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
    """,
    "ALTER TABLE movements DROP CONSTRAINT movements_organisation_id_document_id_version_fkey",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
