<?php
class A { function m(): parent {} }
