<?php
#[Attribute(Attribute::TARGET_CLASS)] class OnlyClass {}
#[OnlyClass] const A = 1;
$a = new ReflectionConstant('A')->getAttributes()[0];
var_dump($a->getTarget());
try { $a->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
#[Attribute] class Twice {}
#[Twice, Twice] const B = 1;
try { new ReflectionConstant('B')->getAttributes()[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
