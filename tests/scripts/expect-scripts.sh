#!/bin/sh
# Rewrites what the scripts under tests/src/test/resources/scripts must print, by running them on a real PHP 8.5.
# Usage: expect-scripts.sh PHP|--wasm [FILE...]
# PHP is a command; --wasm takes PHP for WebAssembly, which npm fetches into .cache/php-wasm (a test tool, never shipped).
set -eu
php=${1:?usage: expect-scripts.sh PHP|--wasm [FILE...]}
shift
scripts=$(cd "$(dirname "$0")" && pwd)
folder=$(cd "$scripts/../src/test/resources/scripts" && pwd)
[ $# -gt 0 ] || set -- $(find "$folder" -name '*.php' | sort)
if [ "$php" = --wasm ]; then
    wasm=$scripts/../../.cache/php-wasm
    if [ ! -d "$wasm/node_modules/@php-wasm/node" ]; then
        mkdir -p "$wasm"
        (cd "$wasm" && npm init -y > /dev/null && npm install --ignore-scripts --no-audit --no-fund @php-wasm/node@3.1.56 >&2)
    fi
    exec node "$scripts/php85.mjs" "$wasm/node_modules" "$@"
fi
for script in "$@"; do
    script=$(realpath "$script")
    "$php" -d zend.exception_ignore_args=0 -d zend.assertions=1 -d display_errors=1 -d log_errors=0 -d html_errors=0 \
        -d error_reporting=32767 -d date.timezone=UTC "$script" | sed "s#$(dirname "$script")/#{DIR}/#g" > "${script%.php}.out"
done
