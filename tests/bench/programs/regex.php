<?php
// Regular expressions as log analysers, templates and routers use them.
require __DIR__ . '/../harness.php';

function log_lines(int $count): array
{
    $methods = ['GET', 'POST', 'PUT', 'DELETE'];
    $lines = [];
    $seed = 99;
    for ($i = 0; $i < $count; $i++) {
        $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
        $lines[] = sprintf(
            '10.%d.%d.%d - - [%02d/Nov/2025:10:%02d:%02d +0000] "%s /shop/item-%d/view?page=%d&q=w%x HTTP/1.1" %d %d',
            $seed & 255, ($seed >> 8) & 255, ($seed >> 16) & 255, $i % 28 + 1, $i % 60, ($i * 7) % 60,
            $methods[($seed >> 12) & 3], $i, $i % 9, $seed, $i % 11 === 0 ? 404 : 200, $seed % 5000,
        );
    }
    return $lines;
}

function work(): string
{
    $lines = log_lines(20000);
    $text = implode("\n", array_slice($lines, 0, 4000));
    $hits = 0;
    $bytes = 0;
    $digest = '';
    for ($round = 0; $round < 90; $round++) {
        $pattern = '/^(?<ip>\d+(?:\.\d+){3}) - - \[(?<day>\d+)\/(?<month>\w+)\/\d+:[^\]]+\] "(?<method>[A-Z]+) (?<path>\S+) [^"]+" (?<status>\d{3}) (?<size>\d+)$/';
        foreach ($lines as $line) {
            if (preg_match($pattern, $line, $match)) {
                $hits += $match['status'] === '404' ? 1 : 0;
                $bytes += (int) $match['size'];
            }
        }
        $hits += preg_match_all('/item-(\d+)\b.*?q=w([0-9a-f]+)/', $text, $matches);
        $replaced = preg_replace('/\b(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\b/', '$1.$2.x.x', $text);
        $called = preg_replace_callback('/page=(\d)/', fn (array $m): string => 'p' . ($m[1] + 1), $replaced);
        $parts = preg_split('/[\s"&?\/]+/', $called);
        $digest = md5($digest . $called . count($parts) . count($matches[1]));
    }
    return "$hits/$bytes/$digest";
}

run_benchmark('work');
