<?php
function f() { const X = 1; }
