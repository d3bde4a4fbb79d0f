<?php
class A {
    #[DelayedTargetValidation] #[\Override] public $x;
}
