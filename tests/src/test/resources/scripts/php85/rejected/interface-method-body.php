<?php
interface I { function m() { return 1; } }
