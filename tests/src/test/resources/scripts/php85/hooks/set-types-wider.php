<?php
class D {
    public DateTimeImmutable $when { set(string|int|DateTimeInterface $v) { $this->when = match (true) { is_string($v) => new DateTimeImmutable($v), is_int($v) => new DateTimeImmutable("@$v"), default => DateTimeImmutable::createFromInterface($v) }; } }
    public array $tags = [] { set(array|string $tags) => is_string($tags) ? explode(',', $tags) : $tags; }
}
$d = new D;
foreach (['2020-05-06', 86400, new DateTime('2001-01-01')] as $v) { $d->when = $v; echo $d->when->format('Y-m-d'), "\n"; }
$d->tags = 'a,b';
echo json_encode($d->tags), "\n";
try { $d->when = 1.5; echo $d->when->format('c'), "\n"; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $d->tags = null; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
echo (new ReflectionProperty('D', 'tags'))->getType(), ' ', (new ReflectionProperty('D', 'tags'))->getSettableType(), "\n";
