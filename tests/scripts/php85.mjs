// Runs scripts on PHP 8.5 for WebAssembly and writes what each prints to a file .out beside it.
// Usage: node php85.mjs NODE_MODULES FILE...      (expect-scripts.sh --wasm calls it)
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'x.js'));
const { PHP } = require('@php-wasm/universal');
const { loadNodeRuntime, createNodeFsMountHandler } = require('@php-wasm/node');
const settings = {
    'zend.exception_ignore_args': 0, 'zend.assertions': 1, display_errors: 1, display_startup_errors: 1, log_errors: 0,
    // The file php.ini there hides a message that is the same as the one before on the same line.
    ignore_repeated_errors: 0,
    html_errors: 0, error_reporting: 30719, 'date.timezone': 'UTC', precision: 14, serialize_precision: -1,
    memory_limit: '128M',
    // Without opcache: it folds constants, and some warnings then come early and without a line.
    'opcache.enable': 0, 'opcache.enable_cli': 0,
};
const options = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
let giveUp;
process.on('uncaughtException', error => giveUp(error));
process.on('unhandledRejection', error => giveUp(error));

async function run(file) {
    const php = new PHP(await loadNodeRuntime('8.5', { emscriptenOptions: { processId: 1 } }));
    await php.mount('/w', createNodeFsMountHandler(dirname(resolve(file))));
    php.chdir('/w');
    const result = await php.cli(['php', ...options, `/w/${basename(file)}`]);
    // Latin-1, so that every byte comes back as it was.
    const text = Buffer.from(await result.stdoutBytes).toString('latin1');
    writeFileSync(file.replace(/\.php$/, '.out'), Buffer.from(text.replaceAll('/w/', '{DIR}/'), 'latin1'));
    php.exit();
}

let failed = 0;
for (const file of files) {
    let timer;
    const stopped = new Promise((_, reject) => {
        giveUp = reject;
        timer = setTimeout(() => reject(new Error('takes more than 20 s')), 20000);
    });
    try {
        await Promise.race([run(file), stopped]);
    } catch (error) {
        failed++;
        console.error(`${file}: ${error.message}`);
    }
    clearTimeout(timer);
}
process.exit(failed === 0 ? 0 : 1);
