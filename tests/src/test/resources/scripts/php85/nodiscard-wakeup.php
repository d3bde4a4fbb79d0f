<?php
class A {
 #[NoDiscard] function __wakeup() { }
}
echo "fine
";