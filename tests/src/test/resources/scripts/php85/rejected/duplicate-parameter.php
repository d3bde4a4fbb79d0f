<?php
$f = fn($a, $b, $a) => 1;
