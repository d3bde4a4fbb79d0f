<?php
(void) 1;
(void) print("x\n");
function f() { echo "f\n"; return 5; }
(void) f();
( VOID ) f();
for ((void) f(), $i = 0; $i < 1; (void) f(), $i++) {}
