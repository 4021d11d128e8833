#!/bin/sh
# The role that runs the program; the owner, who migrates, is the one of POSTGRES_USER.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$BAUCU_DB_APP_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
CREATE ROLE baucu_app LOGIN PASSWORD :'password';
SQL
