<?php
#[\NoDiscard]
function n(): never { exit; }
