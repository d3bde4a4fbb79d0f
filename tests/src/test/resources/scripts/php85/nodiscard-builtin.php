<?php
$im = new DateTimeImmutable('2020-01-01');
$im->setDate(2021, 1, 1);
$im->modify('+1 day');
$im->setTime(1, 2);
$im->add(new DateInterval('P1D'));
$im->sub(new DateInterval('P1D'));
$im->setTimezone(new DateTimeZone('UTC'));
$im->setTimestamp(5);
$im->setISODate(2020, 1);
$h = fopen('php://memory', 'r+');
flock($h, LOCK_UN);
echo "end\n";
