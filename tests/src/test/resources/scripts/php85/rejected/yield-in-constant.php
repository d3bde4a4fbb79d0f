<?php
function g() { static $x = yield; }
