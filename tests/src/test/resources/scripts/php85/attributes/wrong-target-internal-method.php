<?php
class A { #[Attribute] function m() {} }
