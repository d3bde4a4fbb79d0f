<?php
class A { private $x { final get => 1; } }
