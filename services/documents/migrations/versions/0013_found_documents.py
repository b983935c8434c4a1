"""Every filter of the list of documents finds an index, also for what is rare among a million."""

from alembic import op

revision = "0013"
down_revision = "0012"

# The first three hold all documents and cost an audit some six microseconds each (measured); the others hold few.
INDEXES: tuple[str, ...] = (
    "documents_by_warehouse ON documents (organisation_id, warehouse_id, document_id) WHERE warehouse_id IS NOT NULL",
    "documents_by_author ON documents (organisation_id, created_by, document_id)",
    "documents_by_amount ON documents (organisation_id, gross, document_id)",
    "documents_by_target ON documents (organisation_id, target_warehouse_id, document_id)"
    " WHERE target_warehouse_id IS NOT NULL",
    "documents_by_flag ON documents (organisation_id, flag, document_id) WHERE flag IS NOT NULL",
    "documents_by_reason ON documents (organisation_id, reason, document_id) WHERE reason IS NOT NULL",
    "documents_registered_only ON documents (organisation_id, document_id) WHERE register_only",
    "documents_reserving ON documents (organisation_id, document_id) WHERE reserve",
)
# Numbers have a table of their own, because an index of their letters on documents would be written by every audit.
# A trigram beyond the end of a number is shorter, and one that is asked for never is: so those do no harm.
NUMBERS: tuple[str, ...] = (
    "CREATE TABLE document_numbers (document_id uuid PRIMARY KEY, organisation_id uuid NOT NULL, number text NOT NULL)",
    f"""
    CREATE FUNCTION number_letters(number text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN ARRAY[{", ".join(f"substr(number, {place}, 3)" for place in range(1, 21))}]
    """,
    """
    CREATE FUNCTION asked_letters(pattern text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (
        SELECT array_agg(substr(upper(btrim(pattern, '%')), place, 3))
        FROM generate_series(1, length(btrim(pattern, '%')) - 2) AS place)
    """,
    """
    INSERT INTO document_numbers SELECT document_id, organisation_id, number FROM documents
    ORDER BY document_id
    """,
    """
    CREATE INDEX document_numbers_letters ON document_numbers USING gin (number_letters(number))
    WITH (gin_pending_list_limit = 256)
    """,
)


def upgrade() -> None:
    for statement in (*(f"CREATE INDEX {index}" for index in INDEXES), *NUMBERS):
        op.execute(statement)
