<?php
class A { public int $x = 'a'; }
