<?php
enum Level: int { case Low = (int) '1'; case High = (int) 9.0 + 1; const NAME = (string) 5; }
var_dump(Level::from(10), Level::Low->value, Level::NAME);
#[Attribute] class At { function __construct(public $v) {} }
#[At((array) 'x')] class User {}
var_dump(new ReflectionClass('User')->getAttributes()[0]->getArguments());
static fn() => 1;
function st() { static $n = (int) '5'; return $n++; }
var_dump(st(), st());
