<?php
enum E { case A; }
class B extends E {}
