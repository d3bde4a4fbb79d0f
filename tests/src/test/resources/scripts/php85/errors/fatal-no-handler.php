<?php
set_error_handler(function () { echo "never called for fatal errors\n"; });
set_exception_handler(function () { echo "nor this\n"; });
register_shutdown_function(function () { $e = error_get_last(); echo "\nshutdown: ", $e['type'], ' ', $e['line'], ' ', count($e['trace'] ?? []), "\n"; });
function boom() {
    eval('class A { function __construct(): int {} }');
}
boom();
