<?php
class A { const callable X = 'strlen'; }
