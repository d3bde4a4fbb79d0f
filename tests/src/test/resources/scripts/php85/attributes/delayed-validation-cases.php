<?php
#[Attribute(Attribute::TARGET_METHOD)] class OnMethod {}
#[DelayedTargetValidation] #[OnMethod] class A {
    #[DelayedTargetValidation] #[AllowDynamicProperties] public function m() {}
    #[DelayedTargetValidation] #[SensitiveParameter] public $p;
    #[DelayedTargetValidation] #[ReturnTypeWillChange] const C = 1;
}
foreach ([new ReflectionClass('A'), new ReflectionMethod('A', 'm'), new ReflectionProperty('A', 'p'), new ReflectionClassConstant('A', 'C')] as $r) {
    foreach ($r->getAttributes() as $a) {
        try { echo get_class($a->newInstance()), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
    }
}
