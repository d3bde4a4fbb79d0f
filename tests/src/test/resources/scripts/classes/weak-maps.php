<?php
// Weak references and weak maps let go of their objects.
$object = new stdClass;
$reference = WeakReference::create($object);
var_dump($reference->get() === $object, WeakReference::create($object) === $reference);
unset($object);
var_dump($reference->get());
$reference = WeakReference::create(new stdClass);
var_dump($reference->get());

$map = new WeakMap;
$map[new stdClass] = 1;
var_dump(count($map));
$a = new stdClass;
$b = new stdClass;
$map[$a] = 'a';
$map[$b] = ['b'];
$map[$b][] = 'c';
foreach ($map as $key => $value) {
    var_dump($key === $a ? 'a' : 'b', $value);
}
unset($key);
foreach ($map as &$cell) {
    $cell = 'changed';
}
unset($cell);
var_dump($map[$a], isset($map[$b]), count($map));
$copy = clone $map;
unset($map[$a]);
var_dump(count($map), count($copy));
$b = null;
var_dump(count($map), count($copy));
$map[$a] = new class { function __destruct() { echo "value gone\n"; } };
unset($a);
echo "end\n";
foreach ([fn() => $map[1], fn() => $map[] = 1, fn() => $map[$map], fn() => $map->x = 1, fn() => new WeakReference,
    fn() => clone $reference] as $f) {
    try {
        $f();
    } catch (Error $e) {
        echo $e::class, ': ', $e->getMessage(), "\n";
    }
}
