<?php
enum E { case A; function __construct() {} }
