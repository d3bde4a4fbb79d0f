<?php
#[DelayedTargetValidation]
#[\NoDiscard]
class X {}
#[DelayedTargetValidation]
#[\Attribute]
function f() {}
echo "ok\n";
try { new ReflectionFunction('f')->getAttributes('Attribute')[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { new ReflectionClass('X')->getAttributes('NoDiscard')[0]->newInstance(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
