<?php
$r = new ReflectionClass('Override');
var_dump($r->isFinal(), $r->getAttributes()[0]->getArguments());
var_dump(Attribute::TARGET_METHOD | Attribute::TARGET_PROPERTY);
var_dump(new Override);
