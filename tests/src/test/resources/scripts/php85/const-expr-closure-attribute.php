<?php
#[Attribute]
class Check { public function __construct(public Closure $f) {} }
class Form {
    #[Check(static function ($v) { return $v > 3; })]
    public int $x = 5;
}
$check = new ReflectionProperty('Form', 'x')->getAttributes()[0]->newInstance();
var_dump(($check->f)(5), ($check->f)(1));
