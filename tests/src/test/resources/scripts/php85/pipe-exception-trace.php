<?php
function thrower($x) { throw new Exception("no $x"); }
function run() { return 1 |> thrower(...); }
try { run(); } catch (Exception $e) { echo $e->getTraceAsString(), "\n"; }
