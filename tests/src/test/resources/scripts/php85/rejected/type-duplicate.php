<?php
function f(int|string|INT $x) {}
