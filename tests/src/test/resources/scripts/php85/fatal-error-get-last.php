<?php
register_shutdown_function(function () {
    $e = error_get_last();
    echo "\n", $e['message'], "\n", count($e['trace'] ?? []), ' ', $e['trace'][0]['function'] ?? '', "\n";
});
function deep($n) { if ($n) { deep($n - 1); } else { eval('interface I { private function x(); }'); } }
deep(2);
