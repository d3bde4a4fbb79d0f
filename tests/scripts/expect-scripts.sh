#!/bin/sh
# Rewrites what the scripts under tests/src/test/resources/scripts must print, by running them on a real PHP 8.5.
# Usage: expect-scripts.sh PHP [FILE...]
set -eu
php=${1:?usage: expect-scripts.sh PHP [FILE...]}
shift
folder=$(cd "$(dirname "$0")/../src/test/resources/scripts" && pwd)
[ $# -gt 0 ] || set -- "$folder"/*/*.php
for script in "$@"; do
    script=$(realpath "$script")
    "$php" -d zend.exception_ignore_args=0 -d zend.assertions=1 -d display_errors=1 -d log_errors=0 -d html_errors=0 \
        -d error_reporting=32767 -d date.timezone=UTC "$script" | sed "s#$(dirname "$script")/#{DIR}/#g" > "${script%.php}.out"
done
