<?php
function deep($n) { return $n ? deep($n - 1) : $undefined; }
@deep(2);
$e = error_get_last();
echo $e['message'], ' ', isset($e['trace']) ? 'trace' : 'no trace', "\n";
error_clear_last();
var_dump(error_get_last());
