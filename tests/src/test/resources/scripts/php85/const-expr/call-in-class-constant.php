<?php
class A { const X = time(); }
