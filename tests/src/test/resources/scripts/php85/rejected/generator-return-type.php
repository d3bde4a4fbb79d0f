<?php
function g(): int { yield 1; }
