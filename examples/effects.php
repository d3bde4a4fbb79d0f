<?php
function square(int $n): int { return $n * $n; }
function logged(int $n): int { echo $n; return $n; }
