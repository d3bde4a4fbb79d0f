<?php
strlen(string: 'a', string: 'b');
