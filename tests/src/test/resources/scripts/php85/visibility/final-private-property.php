<?php
class A { final private int $x = 1; }
