<?php
function f(A&B|null $x) {}
