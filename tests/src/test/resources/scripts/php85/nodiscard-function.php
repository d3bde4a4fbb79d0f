<?php
#[\NoDiscard]
function important(): int { return 1; }
#[\NoDiscard("it is the answer")]
function answer(): int { return 42; }
important();
answer();
$x = important();
(void) important();
echo important(), "\n";
if (important()) echo "used\n";
important() + 1;
