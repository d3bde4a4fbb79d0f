<?php
class A { function m(static $x) {} }
