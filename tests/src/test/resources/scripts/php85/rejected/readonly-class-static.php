<?php
readonly class A { public static int $x = 1; }
