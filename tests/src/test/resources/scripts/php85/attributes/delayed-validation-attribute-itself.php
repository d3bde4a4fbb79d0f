<?php
$r = new ReflectionClass('DelayedTargetValidation');
var_dump($r->isFinal(), $r->isInternal(), $r->getAttributes()[0]->getArguments(), Attribute::TARGET_ALL);
var_dump(new DelayedTargetValidation);
#[DelayedTargetValidation]
class C {}
var_dump((new ReflectionClass('C'))->getAttributes()[0]->newInstance());
