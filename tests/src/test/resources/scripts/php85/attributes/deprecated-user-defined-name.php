<?php
namespace App;
#[\Attribute] class Deprecated { function __construct(public $text = '') {} }
#[Deprecated('mine')] function f() { return 'not deprecated'; }
echo f(), "\n";
echo (new \ReflectionFunction('App\f'))->getAttributes()[0]->newInstance()->text, "\n";
#[\DEPRECATED] function g() { return 'any case'; }
echo g(), "\n";
