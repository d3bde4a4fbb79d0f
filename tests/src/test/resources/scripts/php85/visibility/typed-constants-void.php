<?php
class A { const void X = null; }
