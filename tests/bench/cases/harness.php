<?php
// Runs many small pieces of work in one process: php cases/NAME.php [SECONDS] [CASE...]
//
// A file of cases ends with run_cases([NAME => function that returns something to compare, ...]). Each case runs again and
// again for SECONDS (default 2), so that it is compiled; one line for each: name, nanoseconds, checksum, between tabs. The
// time is the lower quartile of the last third.

function run_cases(array $cases): void
{
    $arguments = array_slice($_SERVER['argv'], 1);
    $seconds = (float) (array_shift($arguments) ?? 2);
    foreach ($cases as $name => $case) {
        if ($arguments === [] || in_array($name, $arguments, true)) {
            run_case($name, $case, $seconds);
        }
    }
}

function run_case(string $name, Closure $case, float $seconds): void
{
    $times = [];
    $end = hrtime(true) + (int) ($seconds * 1e9);
    do {
        $start = hrtime(true);
        $result = $case();
        $now = hrtime(true);
        $times[] = $now - $start;
    } while ($now < $end || count($times) < 6);
    $times = array_slice($times, intdiv(count($times) * 2, 3));
    sort($times);
    echo $name, "\t", $times[intdiv(count($times), 4)], "\t", md5(serialize($result)), "\n";
}
