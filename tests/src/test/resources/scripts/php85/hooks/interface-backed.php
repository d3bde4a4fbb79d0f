<?php
interface I { public int $x; }
