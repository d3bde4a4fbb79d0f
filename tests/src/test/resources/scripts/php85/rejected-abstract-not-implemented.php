<?php
interface I { function a(); function b(); }
abstract class P implements I { abstract function c(); abstract function d(); }
class A extends P { function a() {} }
