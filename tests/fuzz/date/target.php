<?php
// A date, a zone or an interval in any form; after a zero byte, a format to read it with.

date_default_timezone_set('Europe/Berlin');
[$text, $format] = explode("\0", $input, 2) + ['', 'Y-m-d H:i:s'];
$base = 1700000000;

function attempt(callable $what): mixed
{
    try {
        return $what();
    } catch (Exception | Error) {
        return null;
    }
}

attempt(fn () => date_parse($text));
attempt(fn () => date_parse_from_format($format, $text));
attempt(fn () => date_create_from_format($format, $text));
attempt(fn () => new DateTimeZone($text));
attempt(fn () => new DateInterval($text));
attempt(fn () => iterator_count(new LimitIterator(new IteratorIterator(new DatePeriod($text)), 0, 20)));
$interval = attempt(fn () => DateInterval::createFromDateString($text));
if ($interval instanceof DateInterval) {
    $interval->format('%R %y-%m-%d %h:%i:%s.%F %a');
    attempt(fn () => (new DateTimeImmutable('@1700000000'))->add($interval)->format(DATE_ATOM));
    attempt(fn () => (new DateTimeImmutable('@1700000000'))->sub($interval)->format(DATE_ATOM));
}
attempt(fn () => (new DateTimeImmutable('2024-02-29 23:59:59'))->modify($text));
$time = attempt(fn () => strtotime($text, $base));
if (is_int($time)) {
    attempt(fn () => date('D, d M Y N jS z W t L o y a B g G h H i s u v e I O P p T U', $time));
    attempt(fn () => date($format, $time));
}
$date = attempt(fn () => new DateTimeImmutable($text));
if ($date instanceof DateTimeImmutable) {
    attempt(fn () => $date->diff(new DateTimeImmutable('@0'))->days);
    $year = (int) $date->format('Y');
    if ($year >= 1000 && $year <= 9999) {
        $written = $date->format('Y-m-d H:i:s.u P');
        $again = (new DateTimeImmutable($written))->format('Y-m-d H:i:s.u P');
        if ($written !== $again) {
            echo "$written comes back as $again\n";
            exit(97);
        }
    }
}
