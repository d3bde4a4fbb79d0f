<?php
enum Op: string {
    case Add = '+';
    case Mul = '*';
    const FUNCS = [
        '+' => static function ($a, $b) { return $a + $b; },
        '*' => static function ($a, $b) { return $a * $b; },
    ];
    function apply($a, $b) { return (self::FUNCS[$this->value])($a, $b); }
}
foreach (Op::cases() as $op) echo $op->name, ' ', $op->apply(3, 4), "\n";
