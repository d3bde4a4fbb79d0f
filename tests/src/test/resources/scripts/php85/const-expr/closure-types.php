<?php
class Formatter {
    private const array RULES = [
        'int' => static function (int $x): string { return "#$x"; },
        'list' => static function (string ...$x): string { return implode('|', $x); },
        'ref' => static function (array &$x): void { $x[] = 'added'; },
        'default' => static function ($x = self::D, ?int $y = null) { return [$x, $y]; },
    ];
    const D = 'dflt';
    static function run($k, ...$a) { return (self::RULES[$k])(...$a); }
    static function ref() { $a = [1]; (self::RULES['ref'])($a); return $a; }
}
var_dump(Formatter::run('int', 5), Formatter::run('list', 'a', 'b'), Formatter::ref(), Formatter::run('default'));
try { Formatter::run('int', 'x'); } catch (TypeError $e) { echo preg_replace('/, called.*/s', '', $e->getMessage()), "\n"; }
