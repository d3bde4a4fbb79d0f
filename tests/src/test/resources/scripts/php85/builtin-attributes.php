<?php
class DD extends DateTimeImmutable {}
(new DD)->modify('+1 day');
echo json_encode((new ReflectionMethod('DateTimeImmutable','modify'))->getAttributes()[0]->getArguments());
echo (new ReflectionMethod('DateTimeImmutable','modify'))->getAttributes()[0];
var_dump(count((new ReflectionClass('stdClass'))->getAttributes()), (new ReflectionClass('Attribute'))->getAttributes()[0]->getArguments());
foreach (get_defined_functions()['internal'] as $f) foreach ((new ReflectionFunction($f))->getAttributes() as $a) if ($a->getName() != 'Deprecated') echo $f, ' ', $a->getName(), ' ', json_encode($a->getArguments()), "\n";
foreach (get_declared_classes() as $c) foreach ((new ReflectionClass($c))->getMethods() as $m) foreach ($m->getAttributes() as $a) if ($a->getName() != 'Deprecated') echo $m->class, '::', $m->name, ' ', $a->getName(), ' ', json_encode($a->getArguments()), "\n";
