<?php
class A { const X = 1; }
class B extends A { #[\Override] const X = 2; }
