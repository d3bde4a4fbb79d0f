<?php
#[AllowDynamicProperties]
function f() {}
