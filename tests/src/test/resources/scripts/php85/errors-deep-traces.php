<?php
// Traces hold every call, however deep, through generators too.
function deep(int $n): array
{
    return $n === 0 ? [count(debug_backtrace()), count((new Exception)->getTrace())] : deep($n - 1);
}

function nested(int $n): iterable
{
    if ($n === 0) {
        throw new Exception('inside');
    }
    foreach (nested($n - 1) as $value) {
        yield $value;
    }
}

echo implode(' ', deep(99)), "\n";
try {
    foreach (nested(40) as $value);
} catch (Exception $e) {
    echo count($e->getTrace()), ' ', substr_count($e->getTraceAsString(), "\n"), "\n";
}
