<?php
class A { function m($this) {} }
