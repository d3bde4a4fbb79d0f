<?php
echo "abc $x
