<?php
trait T { function m() {} } trait U { function m() {} }
class A { use T, U; }
