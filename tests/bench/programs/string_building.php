<?php
// Appends, interpolates, cuts and replaces strings, as templates and page builders do.
require __DIR__ . '/../harness.php';

function page(int $rows): string
{
    $html = "<table>\n";
    for ($i = 0; $i < $rows; $i++) {
        $class = $i % 2 === 0 ? 'even' : 'odd';
        $name = ucfirst(strrev(dechex($i * 2654435761 & 0xffffff)));
        $html .= "  <tr class=\"$class\"><td>$i</td><td>" . htmlspecialchars("<$name & co>") . '</td>';
        $html .= '<td>' . str_pad((string) ($i * $i), 12, '.', STR_PAD_LEFT) . "</td></tr>\n";
    }
    return $html . '</table>';
}

function rot(string $text): string
{
    $result = '';
    $length = strlen($text);
    for ($i = 0; $i < $length; $i++) {
        $code = ord($text[$i]);
        if ($code >= 97 && $code <= 122) {
            $result .= chr(($code - 97 + 13) % 26 + 97);
        } else {
            $result .= $text[$i];
        }
    }
    return $result;
}

function work(): string
{
    $total = 0;
    $digest = '';
    for ($round = 0; $round < 120; $round++) {
        $html = page(20000);
        $html = str_replace(['even', 'odd'], ['e', 'o'], $html);
        $lines = explode("\n", $html);
        $kept = [];
        foreach ($lines as $n => $line) {
            if (strpos($line, 'A') !== false) {
                $kept[] = trim(substr($line, 3, 60)) . ":$n";
            }
        }
        $joined = implode('|', $kept);
        $total += strlen($html) + strlen($joined);
        $digest = md5($digest . rot($joined));
    }
    return "$total/$digest";
}

run_benchmark('work');
