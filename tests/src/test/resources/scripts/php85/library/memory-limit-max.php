<?php
var_dump(ini_get('max_memory_limit'));
var_dump(ini_set('max_memory_limit', '64M'));
var_dump(ini_set('memory_limit', '64M'), ini_get('memory_limit'));
