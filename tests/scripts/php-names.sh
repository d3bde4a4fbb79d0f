#!/bin/sh
# Writes tests/lists/names-LEVEL.txt: what functions, classes and methods a real PHP has, as its reflection says.
# Usage: php-names.sh 8.2|8.5
# 8.2 is php8.2 in PATH; 8.5 is PHP for WebAssembly, which npm fetches into .cache/php-wasm (a test tool, never shipped).
set -eu

level=${1:?usage: php-names.sh 8.2|8.5}
scripts=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$scripts/../.." && pwd)
list=$root/tests/lists/names-$level.txt
case $level in
    8.2) php8.2 "$scripts/php-names.php" > "$list.new" ;;
    8.5)
        wasm=$root/.cache/php-wasm
        if [ ! -d "$wasm/node_modules/@php-wasm/node" ]; then
            mkdir -p "$wasm"
            (cd "$wasm" && npm init -y > /dev/null && npm install --ignore-scripts --no-audit --no-fund @php-wasm/node@3.1.56 >&2)
        fi
        cat > "$wasm/run.mjs" <<'END'
import { PHP } from '@php-wasm/universal';
import { loadNodeRuntime, createNodeFsMountHandler } from '@php-wasm/node';
const php = new PHP(await loadNodeRuntime('8.5', { emscriptenOptions: { processId: 1 } }));
await php.mount('/w', createNodeFsMountHandler(process.argv[2]));
const result = await php.cli(['php', '-d', 'log_errors=0', '/w/' + process.argv[3]]);
process.stdout.write(await result.stdoutText);
process.exit(0);
END
        node "$wasm/run.mjs" "$scripts" php-names.php > "$list.new"
        ;;
    *)
        echo "php-names: 8.2 or 8.5" >&2
        exit 64
        ;;
esac
mv "$list.new" "$list"
echo "php-names: $(grep -vc '^#' "$list") names in $list" >&2
