<?php
function a() { try { b(); } catch (Exception $e) { throw new LogicException('outer', 5, $e); } }
function b() { try { intdiv(1, 0); } catch (Error $e) { throw new RuntimeException("middle\nline", 0, $e); } }
a();
