<?php
class A { #[SensitiveParameter] public $x; }
