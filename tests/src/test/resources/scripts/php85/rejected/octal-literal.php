<?php
echo 0o17, 017, 0b11, 0x_1;
