<?php
class A { function m() { unset($this); } }
