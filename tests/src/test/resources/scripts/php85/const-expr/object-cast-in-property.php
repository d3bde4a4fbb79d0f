<?php
class K { public $o = (object) ['a' => 1]; }
