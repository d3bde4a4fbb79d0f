<?php
foreach ([fn() => new DateTime('not a date'), fn() => new DateTimeZone('Nowhere/City'), fn() => new DateInterval('bad'), fn() => (new DateTimeImmutable('2020-01-01'))->modify('gibberish'), fn() => (new DateTime('@0'))->sub(DateInterval::createFromDateString('next weekday')), fn() => DateInterval::createFromDateString('rubbish words'), fn() => (new DateTimeImmutable)->setTimezone('x'), fn() => date_create('bad')] as $f) {
    try { var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
echo implode(' > ', array_values(class_parents('DateMalformedStringException'))), "\n";
