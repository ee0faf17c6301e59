#!/bin/sh
# Runs once in an empty database: the application may use the tables, the owner makes them.
set -eu
psql --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" --set=ON_ERROR_STOP=1 --set=password="$APPLICATION_PASSWORD" <<'SQL'
create role xieshou login password :'password';
revoke all on database xieshou from public;
grant connect, temporary on database xieshou to xieshou;
grant usage on schema public to xieshou;
alter default privileges in schema public grant select, insert, update, delete on tables to xieshou;
alter default privileges in schema public grant usage, select on sequences to xieshou;
SQL
