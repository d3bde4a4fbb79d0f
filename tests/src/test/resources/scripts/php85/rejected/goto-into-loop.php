<?php
goto in;
while (true) { in: echo 'x'; break; }
