<?php
function f() { static $a = 1; static $a = 2; }
