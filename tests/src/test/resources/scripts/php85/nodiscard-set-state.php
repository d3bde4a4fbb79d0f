<?php
class A {
 #[NoDiscard] static function __set_state($a) { }
}
echo "fine
";