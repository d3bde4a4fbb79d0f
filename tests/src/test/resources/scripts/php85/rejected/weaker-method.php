<?php
class A { protected function m() {} }
class B extends A { private function m() {} }
