<?php
class Tax {
    public function __construct(private float $rate) {}
    public function total(array $prices): float {
        return $prices
            |> array_sum(...)
            |> (fn($s) => $s * (1 + $this->rate))
            |> (fn($s) => round($s, 2));
    }
    public static function pipeline(callable ...$steps): Closure {
        return fn($x) => array_reduce($steps, fn($v, $f) => $v |> $f, $x);
    }
}
var_dump((new Tax(0.25))->total([10, 20.5]));
echo 'Some Text' |> Tax::pipeline(strtolower(...), str_split(...), array_unique(...), 'implode'), "\n";
