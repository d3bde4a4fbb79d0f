<?php
namespace App;
class Runner { public function run() { return (fn() => new Missing(1))(); } }
(new Runner)->run();
