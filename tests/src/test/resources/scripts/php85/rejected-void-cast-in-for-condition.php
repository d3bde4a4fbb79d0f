<?php
for (; (void) 1; ) {}
