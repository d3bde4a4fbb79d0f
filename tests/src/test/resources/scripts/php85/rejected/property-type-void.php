<?php
class A { public void $x; }
