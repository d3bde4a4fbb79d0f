<?php
set_error_handler(function ($no, $msg) { echo "[$no] $msg\n"; return true; });
trigger_error('note', E_USER_NOTICE);
trigger_error('dep', E_USER_DEPRECATED);
trigger_error('fatal one', E_USER_ERROR);
try { trigger_error('bad level', E_ERROR); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
restore_error_handler();
trigger_error('ends', E_USER_ERROR);
echo "not reached\n";
