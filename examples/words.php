<?php
// Counts the words of standard input: ./parade run examples/words.php < README.md

$counts = [];
while (($line = fgets(STDIN)) !== false) {
    foreach (preg_split('/[^a-z]+/', strtolower($line), -1, PREG_SPLIT_NO_EMPTY) as $word) {
        $counts[$word] = ($counts[$word] ?? 0) + 1;
    }
}
arsort($counts);
foreach (array_slice($counts, 0, 10) as $word => $count) {
    printf("%6d %s\n", $count, $word);
}
