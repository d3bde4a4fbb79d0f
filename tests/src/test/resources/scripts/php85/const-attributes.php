<?php
#[Attribute(Attribute::TARGET_CONSTANT)]
class Note { public function __construct(public string $text = '') {} }
#[Note('first')]
const ONE = 1;
#[Note] #[Deprecated('old')]
const TWO = 2;
echo ONE, TWO, "\n";
foreach (['ONE', 'TWO'] as $name) {
    foreach (new ReflectionConstant($name)->getAttributes() as $a) {
        echo $name, ' ', $a->getName(), ' ', json_encode($a->getArguments()), "\n";
    }
}
var_dump(Attribute::TARGET_CONSTANT, Attribute::TARGET_ALL);
