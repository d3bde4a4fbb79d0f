<?php
#[Attribute(Attribute::TARGET_CLASS | Attribute::IS_REPEATABLE)] class Tag { function __construct(public $v) {} }
#[Attribute] class Once {}
#[Tag(1), Tag(2)] #[Tag(v: 3)] class A {}
foreach ((new ReflectionClass('A'))->getAttributes() as $a) echo $a->newInstance()->v, var_export($a->isRepeated(), true), ' ';
echo "\n";
#[Once, Once] class B {}
try { (new ReflectionClass('B'))->getAttributes()[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
#[Tag(1)] function f() {}
try { (new ReflectionFunction('f'))->getAttributes()[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
#[NotThere(1, x: 2)] class C {}
$a = (new ReflectionClass('C'))->getAttributes()[0];
var_dump($a->getName(), $a->getArguments());
try { $a->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
#[A] class D {}
try { (new ReflectionClass('D'))->getAttributes()[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
