#!/bin/bash
# Runs a command beside a fresh PostgreSQL and throws the database away afterwards:
#
#   with-postgres.sh cargo test -p registry
#
# The command finds the address in TEST_POSTGRES_URL and PostgreSQL's tools in its PATH; it may create and drop
# databases. Nothing is synced to disk, so this is for tests only.
set -euo pipefail

bin=$(compgen -G '/usr/lib/postgresql/*/bin' | sort -V | tail -1)
[ -n "$bin" ] || { echo "PostgreSQL is missing: server/xtask/setup.sh test" >&2; exit 1; }
folder=$(mktemp -d "${TMPDIR:-/tmp}/tongxing-postgres.XXXXXX")

# PostgreSQL refuses to run as root: there it runs as the user its package made.
pg() {
  if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$bin/$1" "${@:2}"); else "$bin/$1" "${@:2}"; fi
}

finish() {
  pg pg_ctl -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap finish EXIT

[ "$(id -u)" != 0 ] || chown postgres "$folder"
pg initdb -D "$folder/data" -U tongxing --auth=trust --encoding=UTF8 --locale=C --no-sync >"$folder/log" || { cat "$folder/log" >&2; exit 1; }

# A port that another program has is noticed at the start; then we try another.
for _ in 1 2 3 4 5; do
  port=$((20000 + RANDOM % 12000))
  options="-c listen_addresses=127.0.0.1 -p $port -k $folder -c fsync=off -c max_connections=300"
  if pg pg_ctl -D "$folder/data" -l "$folder/data/server.log" -w -o "$options" start >/dev/null 2>&1; then
    export TEST_POSTGRES_URL=postgres://tongxing@127.0.0.1:$port/postgres PATH=$bin:$PATH
    "$@"
    exit
  fi
done
cat "$folder/data/server.log" >&2
exit 1
