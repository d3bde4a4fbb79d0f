<?php
#[DelayedTargetValidation]
#[\Deprecated]
class A {}
new A;
echo "no deprecation\n";
class B { #[DelayedTargetValidation] #[\Deprecated('still works')] function m() { return 'm'; } }
echo (new B)->m(), "\n";
#[DelayedTargetValidation] #[\Deprecated]
interface I {}
echo "interface\n";
