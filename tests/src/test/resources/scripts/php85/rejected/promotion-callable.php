<?php
class A { function __construct(public callable $x) {} }
