<?php
// Counts words in an array keyed by strings.
require __DIR__ . '/../harness.php';

function text(int $words): string
{
    $syllables = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'pa', 'de', 'gi', 'ho', 'lu', 'ma'];
    $seed = 7;
    $text = '';
    for ($i = 0; $i < $words; $i++) {
        $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
        $bits = ($seed >> 8) & (($seed >> 20) & 0x7ff);
        $text .= $syllables[$bits & 15] . $syllables[($bits >> 4) & 15] . $syllables[($bits >> 8) & 7];
        $text .= $i % 12 === 11 ? ".\n" : ' ';
    }
    return $text;
}

function count_words(string $text): array
{
    $counts = [];
    foreach (explode("\n", $text) as $line) {
        foreach (explode(' ', rtrim($line, '.')) as $word) {
            if ($word === '') {
                continue;
            }
            if (isset($counts[$word])) {
                $counts[$word]++;
            } else {
                $counts[$word] = 1;
            }
        }
    }
    return $counts;
}

function work(): string
{
    static $text = null;
    $text ??= text(400000);
    $total = 0;
    for ($round = 0; $round < 75; $round++) {
        $counts = count_words($text);
        arsort($counts);
        $total += count($counts) + reset($counts);
    }
    ksort($counts);
    return $total . '/' . md5(implode(',', array_keys($counts)) . implode(',', $counts));
}

run_benchmark('work');
