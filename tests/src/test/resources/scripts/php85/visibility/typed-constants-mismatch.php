<?php
class A { const string X = 1; }
