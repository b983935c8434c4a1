#!/bin/bash
# Run once by the PostgreSQL image on an empty volume: a role and a database of its own for every service.
set -eu
provide() {
    psql -v ON_ERROR_STOP=1 --quiet -U postgres -v service="$1" -v password="$2" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service" template template0;
revoke connect on database :"service" from public;
SQL
}
provide auth "$AUTH_DATABASE_PASSWORD"
provide documents "$DOCUMENTS_DATABASE_PASSWORD"
provide inventory "$INVENTORY_DATABASE_PASSWORD"
provide ledger "$LEDGER_DATABASE_PASSWORD"
provide risk "$RISK_DATABASE_PASSWORD"
