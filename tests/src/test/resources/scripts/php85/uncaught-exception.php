<?php
function f($secret) { throw new LogicException('uncaught', 3, new RuntimeException('before')); }
f('value');
