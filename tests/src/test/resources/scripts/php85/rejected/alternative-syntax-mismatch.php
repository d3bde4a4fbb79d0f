<?php
foreach ([1] as $x): echo $x; endwhile;
