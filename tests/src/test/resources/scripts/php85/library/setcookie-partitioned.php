<?php
var_dump(setcookie('a', 'b', ['secure' => true, 'partitioned' => true]));
try { setcookie('a', 'b', ['partitioned' => true]); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { setcookie('a', 'b', ['unknown' => true]); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
