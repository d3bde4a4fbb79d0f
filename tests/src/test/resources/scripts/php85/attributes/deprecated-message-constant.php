<?php
const WHY = 'because';
class T { const SINCE = '4.2'; #[\Deprecated(self::TEXT . '!', since: T::SINCE)] function m() {} const TEXT = 'text'; }
#[\Deprecated(WHY)] function f() {}
f();
(new T)->m();
#[\Deprecated(MISSING)] function g() {}
try { g(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
