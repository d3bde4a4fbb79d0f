<?php
function note($s) { echo "$s "; return fn($v) => $v . $s; }
function fail($v) { throw new Exception("fail at $v"); }
try {
    'x' |> note('a') |> fail(...) |> note('never');
} catch (Exception $e) { echo $e->getMessage(), "\n"; }
function bad() { echo "bad "; throw new Exception('maker failed'); }
try {
    'x' |> note('first') |> bad() |> note('never');
} catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { echo 'after'; } finally { echo 'z' |> note('done'), "\n"; }
