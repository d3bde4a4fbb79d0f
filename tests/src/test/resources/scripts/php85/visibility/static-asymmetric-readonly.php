<?php
class S { public static readonly int $x; }
