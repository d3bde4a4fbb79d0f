<?php
var_dump(unserialize('i:5;trailing'));
var_dump(unserialize('S:1:"a";'));
var_dump(unserialize('i:5'));
var_dump(@unserialize('junk'));
try { unserialize('i:5;', ['max_depth' => -1]); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { unserialize('i:5;', ['allowed_classes' => 5]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
