"""The chassis's tables in the database of every service."""

MIGRATION_SQL: tuple[str, ...] = (
    """
    CREATE TABLE idempotency_keys (
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
        request_hash bytea NOT NULL,
        status smallint CHECK (status BETWEEN 200 AND 299),
        headers text,
        body bytea,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organisation_id, person_id, key)
    )
    """,
    "CREATE INDEX idempotency_keys_created_at ON idempotency_keys (created_at)",
    """
    CREATE TABLE access_people (
        organisation_id uuid NOT NULL,
        person_id uuid NOT NULL,
        name text NOT NULL,
        active boolean NOT NULL,
        revision bigint NOT NULL,
        grants jsonb NOT NULL,
        PRIMARY KEY (organisation_id, person_id)
    )
    """,
    """
    CREATE TABLE access_nodes (
        organisation_id uuid NOT NULL,
        node_id uuid NOT NULL,
        parent_id uuid,
        name text NOT NULL,
        node_type text NOT NULL,
        path text NOT NULL,
        active boolean NOT NULL,
        PRIMARY KEY (organisation_id, node_id)
    )
    """,
)
"""Statements for one alembic revision, in order."""
