<?php
try { 1 |> 'no_such_function'; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { 1 |> 5; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
function two($a, $b) { return $a + $b; }
try { 1 |> two(...); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { 'abc' |> sqrt(...); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
