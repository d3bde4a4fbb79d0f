<?php
class A {
 #[NoDiscard] function __debugInfo() { }
}
echo "fine
";