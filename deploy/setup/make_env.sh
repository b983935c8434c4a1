#!/bin/sh
# Writes .env with generated passwords for docker compose; an existing .env stays as it is.
set -eu
cd "$(dirname "$0")/../.."
if [ -f .env ]; then
    echo ".env exists already and stays as it is"
    exit 0
fi
umask 077
generated() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
partial=.env.$$
while IFS= read -r line; do
    case $line in
        *=generated) echo "${line%generated}$(generated)" ;;
        *) echo "$line" ;;
    esac
done <.env.example >"$partial"
mv "$partial" .env
echo "wrote .env (only you can read it)"
