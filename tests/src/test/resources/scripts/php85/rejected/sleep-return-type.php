<?php
class A { public function __sleep(): string { return ''; } }
