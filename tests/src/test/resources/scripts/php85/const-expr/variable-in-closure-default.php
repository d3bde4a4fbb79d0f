<?php
function f($x = static function ($y = $z) {}) {}
