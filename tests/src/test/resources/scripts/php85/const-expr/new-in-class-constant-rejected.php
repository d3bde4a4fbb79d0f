<?php
class A { const X = new stdClass; }
