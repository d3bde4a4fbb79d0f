<?php
class A { private static function hidden() {} }
class B { const F = A::hidden(...); }
try { B::F; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class D { const F = Nope::x(...); const G = A::missing(...); }
try { D::F; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { D::G; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class I { function inst() {} const F = self::inst(...); }
try { I::F; } catch (Error $e) { echo $e->getMessage(), "\n"; }
