"""Organisation tree, people, roles, grants, sign-ins, attempts, signing keys; the tables of messaging and chassis."""

from alembic import op

from chassis import MIGRATION_SQL as CHASSIS_SQL
from messaging import MIGRATION_SQL as MESSAGING_SQL

revision = "0001"
down_revision = None

WHO_MAY_SQL = (
    """
    CREATE TABLE nodes (
        node_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL,
        parent_id uuid REFERENCES nodes,
        code text NOT NULL CHECK (code <> ''),
        code_key text NOT NULL CHECK (code_key <> ''),
        name text NOT NULL CHECK (name <> ''),
        node_type text NOT NULL
            CHECK (node_type IN ('organisation', 'department', 'warehouse', 'factory')),
        path text NOT NULL,
        active boolean NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT nodes_root CHECK (
            (parent_id IS NULL) = (node_type = 'organisation') AND (parent_id IS NULL) = (node_id = organisation_id)
        ),
        CONSTRAINT nodes_path CHECK (path LIKE '%/' || node_id || '/')
    )
    """,
    "CREATE UNIQUE INDEX nodes_code ON nodes (organisation_id, code_key)",
    "CREATE UNIQUE INDEX nodes_organisation_code ON nodes (code_key) WHERE parent_id IS NULL",
    "CREATE UNIQUE INDEX nodes_path_in_order ON nodes (organisation_id, path)",
    "CREATE INDEX nodes_parent ON nodes (parent_id)",
    """
    CREATE TABLE people (
        person_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES nodes,
        name text NOT NULL CHECK (name <> ''),
        name_key text NOT NULL CHECK (name_key <> ''),
        password_hash text NOT NULL,
        password_temporary boolean NOT NULL,
        active boolean NOT NULL,
        revision bigint NOT NULL CHECK (revision >= 0),
        version integer NOT NULL CHECK (version > 0),
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX people_name ON people (organisation_id, name_key)",
    "CREATE INDEX people_created ON people (organisation_id, created_at, person_id)",
    """
    CREATE TABLE roles (
        role_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES nodes,
        name text NOT NULL CHECK (name <> ''),
        name_key text NOT NULL CHECK (name_key <> ''),
        name_en text,
        template text,
        functions text[] NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        created_at timestamptz NOT NULL,
        changed_at timestamptz NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX roles_name ON roles (organisation_id, name_key)",
    """
    CREATE TABLE grants (
        grant_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES nodes,
        person_id uuid NOT NULL REFERENCES people,
        role_id uuid NOT NULL REFERENCES roles,
        node_id uuid NOT NULL REFERENCES nodes,
        granted_by uuid,
        created_at timestamptz NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX grants_once ON grants (organisation_id, person_id, role_id, node_id)",
    "CREATE INDEX grants_role ON grants (role_id)",
    "CREATE INDEX grants_node ON grants (node_id)",
)
SIGN_IN_SQL = (
    """
    CREATE TABLE sign_ins (
        family_id uuid PRIMARY KEY,
        organisation_id uuid NOT NULL REFERENCES nodes,
        person_id uuid NOT NULL REFERENCES people,
        address text NOT NULL,
        created_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        revoked_at timestamptz,
        revoked_for text
            CHECK (revoked_for IN ('signed_out', 'signed_out_everywhere', 'token_reused', 'password_changed',
                                   'person_deactivated')),
        CONSTRAINT sign_ins_revoked CHECK ((revoked_at IS NULL) = (revoked_for IS NULL))
    )
    """,
    "CREATE INDEX sign_ins_person ON sign_ins (organisation_id, person_id) WHERE revoked_at IS NULL",
    "CREATE INDEX sign_ins_ends ON sign_ins (ends_at)",
    """
    CREATE TABLE refresh_tokens (
        token_hash bytea PRIMARY KEY CHECK (length(token_hash) = 32),
        organisation_id uuid NOT NULL,
        family_id uuid NOT NULL REFERENCES sign_ins ON DELETE CASCADE,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        rotated_at timestamptz
    )
    """,
    "CREATE INDEX refresh_tokens_family ON refresh_tokens (family_id)",
    """
    CREATE TABLE sign_in_attempts (
        subject_kind text NOT NULL CHECK (subject_kind IN ('person', 'address', 'service')),
        subject_hash bytea NOT NULL,
        failures integer NOT NULL CHECK (failures >= 0),
        last_at timestamptz NOT NULL,
        locked_until timestamptz,
        PRIMARY KEY (subject_kind, subject_hash)
    )
    """,
    "CREATE INDEX sign_in_attempts_last ON sign_in_attempts (last_at)",
    """
    CREATE TABLE signing_keys (
        key_id text PRIMARY KEY,
        public_key jsonb NOT NULL,
        sealed_private_key text NOT NULL,
        state text NOT NULL CHECK (state IN ('next', 'current', 'retired')),
        since timestamptz NOT NULL,
        created_at timestamptz NOT NULL
    )
    """,
    "CREATE UNIQUE INDEX signing_keys_one_at_work ON signing_keys (state) WHERE state IN ('next', 'current')",
)


def upgrade() -> None:
    for statement in (*MESSAGING_SQL, *CHASSIS_SQL, *WHO_MAY_SQL, *SIGN_IN_SQL):
        op.execute(statement)
