<?php
function f(self $x) {}
