<?php
function clone() {}
