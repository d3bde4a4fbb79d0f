<?php
class T { const S = static::x(...); static function x() {} }
