<?php
class A {
 #[NoDiscard] function __unset($n) { }
}
echo "fine
";