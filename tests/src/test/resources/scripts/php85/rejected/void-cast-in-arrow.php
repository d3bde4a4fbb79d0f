<?php
$f = fn() => (void) g();
