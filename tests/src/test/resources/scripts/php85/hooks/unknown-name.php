<?php
class A { public int $x { fetch => 1; } }
