<?php
class A {}
const F = new A(...);
