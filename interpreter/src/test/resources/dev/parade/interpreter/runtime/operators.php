<?php
// Writes operators.tsv: php8.2 operators.php > operators.tsv
// Rows: operation, operands, result, separated by tabs. Rows that warn or throw are left out.
error_reporting(E_ALL);
$warned = false;
set_error_handler(function () use (&$warned) { $warned = true; return true; });

function encode($v): string
{
    return match (true) {
        $v === null => 'n',
        is_bool($v) => $v ? 'true' : 'false',
        is_int($v) => "i:$v",
        is_float($v) => 'd:' . bin2hex(strrev(pack('d', $v))),
        is_string($v) => 's:' . bin2hex($v),
        $v instanceof Refused => 'refused',
    };
}

function row(string $name, callable $f, ...$args): void
{
    global $warned;
    $warned = false;
    try {
        $result = $f(...$args);
    } catch (Throwable) {
        return;
    }
    if (!$warned) {
        echo implode("\t", [$name, ...array_map('encode', $args), encode($result)]), "\n";
    }
}

$values = [
    null, true, false, 0, 1, -1, 7, 64, PHP_INT_MAX, PHP_INT_MIN, 3037000500, 0.0, -0.0, 1.5, -2.0, 1e19, -9.3e18, 1e100, NAN, INF, -INF,
    9007199254740993.0, '', '0', '1', ' 1', "1 \n", '1.0', '1e1', '0x1A', 'abc', 'Az', '-', '.', '1.', '.5', '-.5e1', '+7', '1e', '00',
    '9223372036854775807', '9223372036854775808', '-9223372036854775808', '-9223372036854775809', '9223372036854775808.0', '1e1000',
    '12345678901234567890123', '1e-400', 'NAN', 'INF', '1.5', '7abc', "\x80\xff", 'abd',
];
$binary = [
    'add' => fn ($a, $b) => $a + $b, 'subtract' => fn ($a, $b) => $a - $b, 'multiply' => fn ($a, $b) => $a * $b,
    'divide' => fn ($a, $b) => $a / $b, 'modulo' => fn ($a, $b) => $a % $b, 'power' => fn ($a, $b) => $a ** $b,
    'bitAnd' => fn ($a, $b) => $a & $b, 'bitOr' => fn ($a, $b) => $a | $b, 'bitXor' => fn ($a, $b) => $a ^ $b,
    'shiftLeft' => fn ($a, $b) => $a << $b, 'shiftRight' => fn ($a, $b) => $a >> $b, 'concat' => fn ($a, $b) => $a . $b,
    'looseEquals' => fn ($a, $b) => $a == $b, 'strictEquals' => fn ($a, $b) => $a === $b, 'compare' => fn ($a, $b) => $a <=> $b,
    'less' => fn ($a, $b) => $a < $b, 'lessEqual' => fn ($a, $b) => $a <= $b,
];
foreach ($binary as $name => $f) {
    foreach ($values as $i => $a) {
        foreach ($values as $j => $b) {
            // The comparisons in full, of the rest a sample.
            if (in_array($name, ['looseEquals', 'compare']) || ($i * 7 + $j) % 5 == 0) {
                row($name, $f, $a, $b);
            }
        }
    }
}
$unary = [
    'negate' => fn ($a) => -$a, 'plus' => fn ($a) => +$a, 'bitNot' => fn ($a) => ~$a,
    'increment' => function ($a) { $a++; return $a; }, 'decrement' => function ($a) { $a--; return $a; },
    'toBoolean' => fn ($a) => (bool) $a, 'toLong' => fn ($a) => (int) $a, 'toDouble' => fn ($a) => (float) $a,
    'toPhpString' => fn ($a) => (string) $a, 'isNumeric' => fn ($a) => is_string($a) && is_numeric($a),
    'key' => fn ($a) => array_key_first([$a => 1]),
];
$more = ['z', 'Zz', 'zZ9', 'a9', '99', 'a-z', '9z', ' 5', '5 ', '5.5', '1e5', '-1', 'Z9', 'ünder', '0.1e-7', '  ', "\0", '1_000', 2147483648, 1e18, 1.8446744073709552e19, -1e22, 0.1, 123456789.5];
foreach ($unary as $name => $f) {
    foreach ([...$values, ...$more] as $a) {
        row($name, $f, $a);
    }
}
final class Refused
{
}
$types = ['int', 'float', 'string', 'bool', '?int', 'int|float', 'int|string', 'float|string', 'int|bool', 'float|bool', 'string|bool',
    'int|float|string|bool', 'array', 'object', 'iterable', 'mixed', 'false|int', 'int|null|false', 'array|string'];
foreach ([0, 1] as $strict) {
    foreach ($types as $type) {
        $f = eval("declare(strict_types=$strict); return fn (callable \$f, \$a) => \$f(\$a);");
        $g = eval("return fn ($type \$a) => \$a;");
        foreach ([...$values, ...$more] as $a) {
            row(($strict ? 'strict:' : 'weak:') . $type, function ($a) use ($f, $g) {
                try {
                    return $f($g, $a);
                } catch (TypeError) {
                    return new Refused();
                }
            }, $a);
        }
    }
}
mt_srand(42);
$floats = [0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1e14, 1e15, 1e16, 1e17, 1e18, 1e22, 1e23, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.0001, 0.00001,
    123456789012345.678, 0.5, 2.5, 1.000000000000005, 99999999999999.5, 999999999999999.9, 100.0, -1.5e-10, 4.35, 1.15, 9.5e-322, 1e-7, 1234567.891];
for ($i = 0; $i < 40; $i++) {
    $floats[] = unpack('d', pack('P', mt_rand(0, 0x7fefffff) << 32 | mt_rand() & 0xffffffff))[1];
    $floats[] = mt_rand() / 1000;
    $floats[] = mt_rand() / mt_rand();
}
foreach ($floats as $d) {
    foreach ([14, 17, -1, 5, 1] as $precision) {
        ini_set('precision', (string) $precision);
        row("format$precision", fn ($a) => (string) $a, $d);
    }
    row('repr', fn ($a) => var_export($a, true), $d);
    ini_set('precision', '-1');
    row('parse', fn ($a) => $a * 1, sprintf('%.17e', $d));
    row('parse', fn ($a) => $a * 1, (string) $d);
    row('parse', fn ($a) => $a * 1, sprintf('%.3f', $d));
}
