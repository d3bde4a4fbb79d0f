<?php
function f((Countable&Traversable)|Countable $x) {}
