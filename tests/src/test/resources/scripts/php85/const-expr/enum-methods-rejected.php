<?php
enum E { case A; function f() { return 1; } }
const X = E::A->f();
