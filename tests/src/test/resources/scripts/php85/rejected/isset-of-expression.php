<?php
isset(f() + 1);
