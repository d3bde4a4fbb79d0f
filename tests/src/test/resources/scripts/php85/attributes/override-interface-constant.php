<?php
interface I { const X = 1; }
class A implements I { #[\Override] const X = 2; }
echo A::X, "\n";
