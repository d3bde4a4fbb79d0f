<?php
class X {
    #[\NoDiscard] public function __construct() {}
}
