<?php
class A {
 #[NoDiscard] function __unserialize(array $d) { }
}
echo "fine
";