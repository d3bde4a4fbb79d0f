<?php
class K { const O = (object) []; }
var_dump(K::O);
