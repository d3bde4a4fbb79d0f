<?php
var_dump(E_STRICT);
var_dump(E_ALL);
var_dump(error_reporting());
var_dump(SUNFUNCS_RET_STRING, ASSERT_ACTIVE);
var_dump(assert_options(ASSERT_ACTIVE));
