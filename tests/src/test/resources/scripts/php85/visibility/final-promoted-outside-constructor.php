<?php
class A { public function other(final int $x) {} }
