<?php
use BcMath\Number;
$n = new Number('-12345.6789');
foreach ([RoundingMode::HalfAwayFromZero, RoundingMode::HalfEven, RoundingMode::TowardsZero, RoundingMode::PositiveInfinity, RoundingMode::NegativeInfinity, RoundingMode::AwayFromZero] as $m) echo $m->name, ' ', $n->round(2, $m), ' ', $n->round(-2, $m), "\n";
echo $n->floor(), ' ', $n->ceil(), ' ', (new Number('2'))->sqrt(10), ' ', (new Number('2'))->pow(-2, 4), "\n";
[$q, $r] = (new Number('17.5'))->divmod('5');
echo $q, ' ', $r, ' ', (new Number(4))->powmod(13, 497), ' ', $n->compare('0'), "\n";
echo serialize($n), ' ', json_encode($n), ' ', (string) unserialize(serialize($n)), "\n";
var_dump(isset($n->value), isset($n->scale), isset($n->nope), (bool) new Number('0.00'), (int) (string) $n);
