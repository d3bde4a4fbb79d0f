<?php
// Runs one benchmark several times in one process: php programs/NAME.php [ITERATIONS]
//
// A program defines its work as a function without arguments that returns its checksum, and ends with
// run_benchmark('function'). One line per iteration: its number, the nanoseconds it took, the checksum.

function run_benchmark(callable $work): void
{
    $iterations = (int) ($_SERVER['argv'][1] ?? 1);
    for ($i = 1; $i <= $iterations; $i++) {
        $start = hrtime(true);
        $checksum = $work();
        $elapsed = hrtime(true) - $start;
        echo "iteration $i $elapsed $checksum\n";
    }
}
