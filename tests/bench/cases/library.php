<?php
// The functions that applications call most: strings, arrays, json, serialization, patterns, dates, multibyte.
require __DIR__ . '/harness.php';

$words = [];
$seed = 7;
for ($i = 0; $i < 5000; $i++) {
    $seed = ($seed * 1103515245 + 12345) & 0x7fffffff;
    $words[] = ['alpha', 'beta', 'gamma', 'delta', 'omega'][$seed % 5] . ($seed >> 8) % 4000;
}
$text = implode(' ', $words);
$html = str_repeat('<p class="x">Tom & "Jerry"\'s</p> plain text in between. ', 200);
$utf8 = str_repeat('Grüße aus Köln – naïve café, 日本語テキスト. ', 40);
$numbers = array_map(fn($word) => crc32($word) % 100000, $words);
$map = array_flip($words);
$records = [];
foreach (array_slice($words, 0, 4000) as $i => $word) {
    $records[] = [
        'id' => $i, 'name' => $word, 'price' => $i / 7, 'tags' => [$word, 'x' . $i], 'active' => $i % 2 === 0,
        'note' => "line one\nline \"two\" of $word – é",
        'parent' => $i % 3 ? null : ['id' => $i >> 1, 'path' => "/a/b/$word"],
    ];
}
$json = json_encode($records);
$serialized = serialize($records);
$dates = [];
for ($i = 0; $i < 50; $i++) {
    $dates[] = sprintf('20%02d-%02d-%02d %02d:%02d:%02d', $i % 30, $i % 12 + 1, $i % 28 + 1, $i % 24, $i, $i);
}

run_cases([
    'str_replace' => fn() => strlen(str_replace(['alpha', 'beta', 'q'], ['A', 'BB', 'z'], $text)),
    'str_replace short' => function () {
        $s = '';
        for ($i = 0; $i < 2000; $i++) {
            $s = str_replace('{name}', "n$i", 'Hello {name}, welcome');
        }
        return $s;
    },
    'strtr pairs' => fn() => strlen(strtr($text, ['alpha' => 'A', 'alph' => 'B', 'gamma' => 'CC'])),
    'strtr short' => function () {
        $s = '';
        for ($i = 0; $i < 2000; $i++) {
            $s = strtr('Hello :name of :place', [':name' => 'x', ':place' => "p$i"]);
        }
        return $s;
    },
    'strtr bytes' => fn() => md5(strtr($text, 'abcdef', 'ABCDEF')),
    'explode implode' => fn() => strlen(implode(',', explode(' ', $text))),
    'preg_match_all' => fn() => preg_match_all('/\b([a-z]+)(\d+)\b/', $text, $matches),
    'preg_replace_callback' => fn() => strlen(preg_replace_callback('/\d+/', fn($m) => $m[0] + 1, $text)),
    'preg_match short' => function () use ($words) {
        $n = 0;
        for ($i = 0; $i < 2000; $i++) {
            $n += preg_match('/^(a|g)[a-z]+\d/', $words[$i]);
        }
        return $n;
    },
    'preg_split' => fn() => count(preg_split('/[\s,]+/', $text)),
    'sprintf' => function () {
        $s = '';
        for ($i = 0; $i < 2000; $i++) {
            $s = sprintf('%05d %s %.2f %x', $i, 'name', $i / 3, $i);
        }
        return $s;
    },
    'number_format' => function () {
        $s = '';
        for ($i = 0; $i < 2000; $i++) {
            $s = number_format($i * 1234.567, 2);
        }
        return $s;
    },
    'json_encode' => fn() => md5(json_encode($records)),
    'json_decode' => fn() => count(json_decode($json, true)),
    'json_decode objects' => fn() => count(json_decode($json)),
    'serialize' => fn() => md5(serialize($records)),
    'unserialize' => fn() => count(unserialize($serialized)),
    'sort ints' => function () use ($numbers) {
        sort($numbers);
        return $numbers[100];
    },
    'sort strings' => function () use ($words) {
        sort($words, SORT_STRING);
        return $words[100];
    },
    'usort' => function () use ($numbers) {
        usort($numbers, fn($a, $b) => $a <=> $b);
        return $numbers[100];
    },
    'ksort' => function () use ($map) {
        ksort($map);
        return key($map);
    },
    'array_map' => fn() => array_sum(array_map(fn($x) => $x * 2, $numbers)),
    'array_filter' => fn() => count(array_filter($numbers, fn($x) => $x % 2 === 0)),
    'array_reduce' => fn() => array_reduce($numbers, fn($carry, $x) => $carry + $x, 0),
    'array_merge' => fn() => count(array_merge($words, $numbers, $map)),
    'array_slice' => function () use ($numbers) {
        $n = 0;
        for ($i = 0; $i < 500; $i++) {
            $n += count(array_slice($numbers, $i, 50));
        }
        return $n;
    },
    'array_splice' => function () use ($numbers) {
        for ($i = 0; $i < 50; $i++) {
            array_splice($numbers, $i * 10, 3, [1, 2]);
        }
        return count($numbers);
    },
    'array_unique' => fn() => count(array_unique($numbers)),
    'array_keys values' => fn() => count(array_keys($map)) + count(array_values($map)),
    'array_combine flip' => fn() => count(array_flip(array_combine($words, $words))),
    'array_column' => fn() => count(array_column($records, 'name', 'id')),
    'in_array' => fn() => in_array('none', $words, true),
    'range sum' => fn() => array_sum(range(1, 10000)),
    'str_repeat' => function () {
        $n = 0;
        for ($i = 0; $i < 500; $i++) {
            $n += strlen(str_repeat('abc', $i));
        }
        return $n;
    },
    'substr' => function () use ($text) {
        $n = 0;
        for ($i = 0; $i < 5000; $i++) {
            $n += strlen(substr($text, $i, 5));
        }
        return $n;
    },
    'strpos' => function () use ($text) {
        $n = 0;
        for ($at = 0; ($at = strpos($text, 'omega', $at)) !== false; $at++) {
            $n++;
        }
        return $n;
    },
    'md5' => fn() => md5($text),
    'sha1' => fn() => sha1($text),
    'crc32' => fn() => crc32($text),
    'base64' => fn() => strlen(base64_decode(base64_encode($text))),
    'htmlspecialchars' => fn() => strlen(htmlspecialchars_decode(htmlspecialchars($html))),
    'htmlspecialchars short' => function () {
        $s = '';
        for ($i = 0; $i < 2000; $i++) {
            $s = htmlspecialchars("a < b & $i");
        }
        return $s;
    },
    'trim case' => function () use ($words) {
        $n = 0;
        for ($i = 0; $i < 3000; $i++) {
            $n += strlen(ucfirst(strtolower(trim(' ' . $words[$i] . "\n"))));
        }
        return $n;
    },
    'date parse' => function () use ($dates) {
        $n = 0;
        foreach ($dates as $date) {
            $n += (new DateTimeImmutable($date, new DateTimeZone('UTC')))->getTimestamp();
        }
        return $n;
    },
    'date format' => function () {
        $date = new DateTimeImmutable('2024-02-29 12:34:56', new DateTimeZone('Europe/Berlin'));
        $s = '';
        for ($i = 0; $i < 100; $i++) {
            $s = $date->format('D, d M Y H:i:s O');
        }
        return $s;
    },
    'date modify' => function () {
        $date = new DateTimeImmutable('2024-02-29 12:34:56', new DateTimeZone('UTC'));
        for ($i = 0; $i < 50; $i++) {
            $date = $date->modify('+1 day')->add(new DateInterval('PT1H'));
        }
        return $date->format('c');
    },
    'date function' => function () {
        $s = '';
        for ($i = 0; $i < 200; $i++) {
            $s = gmdate('Y-m-d H:i:s', 1700000000 + $i * 5000);
        }
        return $s;
    },
    'mb_strlen' => fn() => mb_strlen($utf8, 'UTF-8'),
    'mb_substr' => function () use ($utf8) {
        $s = '';
        for ($i = 0; $i < 100; $i++) {
            $s = mb_substr($utf8, $i, 10, 'UTF-8');
        }
        return $s;
    },
    'mb_strtoupper' => fn() => mb_strtoupper($utf8, 'UTF-8'),
    'mb_strpos' => fn() => mb_strpos($utf8, 'テキスト', 500, 'UTF-8'),
    'mb_convert' => fn() => strlen(mb_convert_encoding($utf8, 'UTF-16LE', 'UTF-8')),
]);
