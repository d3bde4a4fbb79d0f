<?php
readonly class A { public $x; }
