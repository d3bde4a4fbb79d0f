<?php
$a = new DateTimeImmutable('2024-01-31'); $b = new DateTimeImmutable('2025-03-01 12:00');
$i = $a->diff($b);
echo $i->format('%R %y %m %d %h %a'), ' ', $b->diff($a)->format('%R%a'), "\n";
foreach (new DatePeriod($a, new DateInterval('P1M'), 3, DatePeriod::EXCLUDE_START_DATE) as $d) echo $d->format('m/d'), ' ';
foreach (DatePeriod::createFromISO8601String('R2/2024-01-01T00:00:00Z/P1W') as $d) echo $d->format('m/d'), ' ';
echo "\n";
$p = new DatePeriod($a, new DateInterval('P1D'), $a->modify('+2 days'), DatePeriod::INCLUDE_END_DATE);
echo iterator_count($p), var_export($p->recurrences, true), $p->include_end_date ? 'incl' : 'excl', "\n";
try { $p->start = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump($i == $i, DateInterval::createFromDateString('3 days ago')->d);
