<?php
function f(Countable&int $x) {}
