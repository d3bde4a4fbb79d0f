<?php
// A million objects with two properties.
final class Point
{
    public function __construct(public int $x, public int $y)
    {
    }
}

$a = [];
for ($i = 0; $i < 1000000; $i++) {
    $a[] = new Point($i, -$i);
}
require __DIR__ . '/report.php';
echo count($a), "\n";
