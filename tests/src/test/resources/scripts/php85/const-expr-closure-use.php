<?php
$y = 1;
const F = static function () use ($y) { };
