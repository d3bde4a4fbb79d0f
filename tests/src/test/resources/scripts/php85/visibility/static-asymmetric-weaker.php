<?php
class S { protected public(set) static int $x = 1; }
