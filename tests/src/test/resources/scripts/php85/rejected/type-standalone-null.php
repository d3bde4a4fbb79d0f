<?php
function n(): null { return null; }
function t(): true { return true; }
function fa(false $x = false): false { return $x; }
var_dump(n(), t(), fa());
try { fa(true); } catch (TypeError $e) { echo preg_replace('/, called.*/s', '', $e->getMessage()), "\n"; }
function v(): ?null {}
