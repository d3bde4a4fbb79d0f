<?php
final class A { abstract function m(); }
