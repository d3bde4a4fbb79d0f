<?php
function f($x = static fn($v) => $v) {}
