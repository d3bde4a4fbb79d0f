<?php
$d = new DateTimeImmutable('2024-02-29 12:34:56.789012 UTC');
echo $d->getMicrosecond(), ' ', $d->setMicrosecond(5)->format('s.u v'), ' ', DateTimeImmutable::createFromTimestamp(1.25)->format('U.u'), ' ', DateTime::createFromTimestamp(-1)->format('c'), "\n";
try { $d->setMicrosecond(1000000); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
foreach (['+1 month', 'last day of next month', '-1 year', 'first monday of january 2025', 'noon tomorrow', '@86400', 'yesterday 25:00'] as $m) { try { echo $m, ': ', $d->modify($m)->format('D Y-m-d H:i:s'), "\n"; } catch (Exception $e) { echo get_class($e), ' ', $e->getMessage(), "\n"; } }
