<?php
// Runs one benchmark several times in one process: php programs/NAME.php [ITERATIONS [turns]]
// With "turns" each iteration waits for a line on standard input, so that two runtimes can take turns.
//
// A program defines its work as a function without arguments that returns its checksum, and ends with
// run_benchmark('function'). One line per iteration: its number, the nanoseconds it took, the checksum.

function run_benchmark(callable $work): void
{
    $iterations = (int) ($_SERVER['argv'][1] ?? 1);
    $turns = ($_SERVER['argv'][2] ?? '') === 'turns';
    for ($i = 1; $i <= $iterations; $i++) {
        if ($turns && fgets(STDIN) === false) {
            return;
        }
        $start = hrtime(true);
        $checksum = $work();
        $elapsed = hrtime(true) - $start;
        echo "iteration $i $elapsed $checksum\n";
    }
}
