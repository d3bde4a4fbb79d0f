<?php
class A { function __construct() {} }
class B extends A { #[\Override] function __construct() { echo "fine\n"; } }
new B;
class C { #[\Override] function __construct() {} }
