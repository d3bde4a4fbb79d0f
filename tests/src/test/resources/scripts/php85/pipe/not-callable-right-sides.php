<?php
foreach ([null, 1, 1.5, true, [], [1, 2, 3], 'nope', new stdClass, ['X', 'y'], 'A::b'] as $f) {
    try { 'v' |> $f; } catch (Error $e) { echo get_debug_type($f), ': ', $e->getMessage(), "\n"; }
}
