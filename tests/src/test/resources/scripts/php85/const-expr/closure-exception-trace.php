<?php
class K {
    const THROWER = static function ($why) {
        throw new RuntimeException($why);
    };
}
function run() { (K::THROWER)('because'); }
try { run(); } catch (RuntimeException $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n", $e->getTraceAsString(), "\n"; }
