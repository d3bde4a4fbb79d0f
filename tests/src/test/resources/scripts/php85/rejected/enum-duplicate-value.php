<?php
enum E: int { case A = 1; case B = 2 - 1; }
