<?php
class S { public private(set) static $x; }
