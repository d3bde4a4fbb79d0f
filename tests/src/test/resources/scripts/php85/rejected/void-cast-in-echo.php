<?php
echo (void) 5;
