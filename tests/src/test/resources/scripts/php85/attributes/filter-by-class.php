<?php
interface Rule {}
abstract class Base implements Rule {}
#[Attribute] class Min extends Base { function __construct(public $n) {} }
#[Attribute] class Label { function __construct(public $t) {} }
class M { #[Min(3), Label('x')] public $p; }
$p = new ReflectionProperty('M', 'p');
$names = fn($as) => implode(',', array_map(fn($a) => $a->getName(), $as)) ?: '-';
echo $names($p->getAttributes()), ' ', $names($p->getAttributes(Min::class)), ' ', $names($p->getAttributes(Rule::class)), ' ', $names($p->getAttributes(Rule::class, ReflectionAttribute::IS_INSTANCEOF)), ' ', $names($p->getAttributes(Base::class, 2)), "\n";
try { $p->getAttributes('Nope', ReflectionAttribute::IS_INSTANCEOF); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $p->getAttributes(Rule::class, 5); } catch (Error $e) { echo $e->getMessage(), "\n"; }
