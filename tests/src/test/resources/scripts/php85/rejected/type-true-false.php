<?php
function f(true|false $x) {}
