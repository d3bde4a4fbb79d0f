<?php
#[Attribute(Attribute::TARGET_CONSTANT | Attribute::TARGET_CLASS_CONSTANT)]
final class Unit { function __construct(public string $name, public array $more = []) {} }
#[Unit('m/s', more: ['since' => 1])]
const SPEED = 299792458;
class K { #[Unit('kg')] const MASS = 5; }
foreach ((new ReflectionConstant('SPEED'))->getAttributes(Unit::class) as $a) var_dump($a->newInstance(), $a->getTarget() === Attribute::TARGET_CONSTANT, $a->isRepeated());
foreach ((new ReflectionClassConstant('K', 'MASS'))->getAttributes() as $a) var_dump($a->newInstance()->name, $a->getTarget());
var_dump((new ReflectionConstant('PHP_EOL'))->getAttributes());
