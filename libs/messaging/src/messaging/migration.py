"""The tables of messaging, in the database of every service. Months of the outbox live in a schema of their own.

A body of a few kB stays in its row, uncompressed: pglz and the way to the TOAST table cost more than the whole insert.
"""

IN_ITS_ROW = "WITH (toast_tuple_target = 8160)"

MIGRATION_SQL: tuple[str, ...] = (
    "CREATE SEQUENCE outbox_id_seq",
    """
    CREATE TABLE outbox (
        id bigint NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        event_id uuid NOT NULL,
        ce_type text NOT NULL,
        subject text NOT NULL,
        kind text,
        key text NOT NULL,
        shard smallint NOT NULL CHECK (shard BETWEEN 0 AND 11),
        traceparent text,
        body bytea NOT NULL,
        PRIMARY KEY (id, created_at)
    ) PARTITION BY RANGE (created_at)
    """,
    "ALTER TABLE outbox ALTER COLUMN body SET STORAGE EXTERNAL",
    "CREATE SCHEMA outbox_months",
    f"CREATE TABLE outbox_months.other PARTITION OF outbox DEFAULT {IN_ITS_ROW}",
    f"""
    DO $$
    DECLARE
        month timestamp := date_trunc('month', now() AT TIME ZONE 'UTC');
    BEGIN
        FOR ahead IN 0..1 LOOP
            EXECUTE format(
                'CREATE TABLE outbox_months.m%s PARTITION OF outbox FOR VALUES FROM (%L) TO (%L) '
                '{IN_ITS_ROW}',
                to_char(month, 'YYYY_MM'), month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
            month := month + interval '1 month';
        END LOOP;
    END $$
    """,
    """
    CREATE TABLE outbox_positions (
        position bigint PRIMARY KEY,
        previous bigint NOT NULL CHECK (previous < position),
        shard smallint NOT NULL,
        outbox_id bigint NOT NULL,
        created_at timestamptz NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX outbox_positions_outbox_id ON outbox_positions (outbox_id)",
    """
    CREATE TABLE relay_state (
        id smallint PRIMARY KEY CHECK (id = 1),
        last_position bigint NOT NULL,
        sent_position bigint NOT NULL CHECK (sent_position <= last_position),
        floor_id bigint NOT NULL,
        heads bigint[] NOT NULL CHECK (cardinality(heads) = 12),
        log_id uuid NOT NULL DEFAULT gen_random_uuid()
    )
    """,
    """
    CREATE TABLE log_forks (
        log_id uuid PRIMARY KEY,
        heads bigint[] NOT NULL CHECK (cardinality(heads) = 12),
        forked_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    "INSERT INTO relay_state VALUES (1, 0, 0, 0, array_fill(0::bigint, ARRAY[12]))",
    """
    CREATE TABLE inbox_cursors (
        source text NOT NULL,
        shard smallint NOT NULL CHECK (shard BETWEEN 0 AND 11),
        position bigint NOT NULL DEFAULT 0,
        parked integer NOT NULL DEFAULT 0 CHECK (parked >= 0),
        log_id uuid,
        accepts_any boolean NOT NULL DEFAULT false,
        PRIMARY KEY (source, shard)
    )
    """,
    """
    CREATE TABLE dead_letters (
        id uuid PRIMARY KEY,
        source text NOT NULL,
        position bigint NOT NULL,
        previous bigint NOT NULL,
        shard smallint NOT NULL,
        key text NOT NULL,
        event_id uuid NOT NULL,
        ce_type text NOT NULL,
        subject text NOT NULL,
        kind text,
        said_at timestamptz NOT NULL,
        traceparent text,
        body bytea NOT NULL,
        error text NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT now(),
        replayed_at timestamptz
    )
    """,
    "CREATE UNIQUE INDEX dead_letters_source_position ON dead_letters (source, position)",
    "CREATE INDEX dead_letters_waiting ON dead_letters (source, key, position) WHERE replayed_at IS NULL",
)
"""Statements for one alembic revision, in order."""

LOG_MIGRATION_SQL: tuple[str, ...] = (
    "ALTER TABLE relay_state ADD COLUMN IF NOT EXISTS log_id uuid NOT NULL DEFAULT gen_random_uuid()",
    """
    CREATE TABLE IF NOT EXISTS log_forks (
        log_id uuid PRIMARY KEY,
        heads bigint[] NOT NULL CHECK (cardinality(heads) = 12),
        forked_at timestamptz NOT NULL DEFAULT now()
    )
    """,
    """
    ALTER TABLE inbox_cursors
        ADD COLUMN IF NOT EXISTS log_id uuid,
        ADD COLUMN IF NOT EXISTS accepts_any boolean NOT NULL DEFAULT false
    """,
)
"""For databases that were made before logs had ids (decision 0010); changes nothing in others."""
