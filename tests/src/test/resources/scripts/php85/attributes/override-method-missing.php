<?php
class A { private function f() {} }
class B extends A { #[\Override] private function f() {} }
