#!/bin/sh
# All services on this computer, by Docker: makes what is secret where it is not there yet, builds the image, and starts them; `--demo` with an invented city that is
# kept apart. It is run again after every change, and for updates.
set -eu
cd "$(dirname -- "$0")/../.."
folder=${SECRETS_FOLDER:-./deploy/docker/secrets}
project=tersalur
files='-f docker-compose.yml'
case "${1:-}" in
  --demo) project=tersalur-demo files="$files -f deploy/docker/demo.yml" ;;
  '') ;;
  *) echo 'up.sh [--demo]' >&2; exit 2 ;;
esac
export COMPOSE_PROJECT_NAME="${COMPOSE_PROJECT_NAME:-$project}"

# A secret of so many random bytes, which the group of whoever starts this may read: the containers are in it, and in no other.
group=$(id -g)
[ "$group" != 0 ] || group=65532
export SECRETS_GROUP="$group"
umask 077
mkdir -p "$folder"
secret() {
  [ ! -s "$folder/$1" ] || return 0
  head -c "$2" /dev/urandom | base64 | tr -d '\n' > "$folder/$1.new"
  echo >> "$folder/$1.new"
  chgrp "$group" "$folder/$1.new"
  chmod 440 "$folder/$1.new"
  mv "$folder/$1.new" "$folder/$1"
}
secret data-keys 32
secret metrics-token 24
secret mongodb-key 96
secret mongodb-password 24
secret mongodb-admin-password 24

if docker compose version > /dev/null 2>&1; then compose='docker compose'; else compose=docker-compose; fi
# shellcheck disable=SC2086 # words, not one word
$compose $files build gateway
# shellcheck disable=SC2086
$compose $files up -d
echo "Tersalur: http://127.0.0.1:${PUBLISHED_PORT:-3000}"
echo "$compose -p $COMPOSE_PROJECT_NAME logs -f gateway    # the link for the first administrator, with --demo the accounts once the city is there"
echo "$compose -p $COMPOSE_PROJECT_NAME down               # ends all of it; with -v what is stored goes, too"
echo "Keep a copy of $folder/data-keys elsewhere: without it nobody can read the data."
