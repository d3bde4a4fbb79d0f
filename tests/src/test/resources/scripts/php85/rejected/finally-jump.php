<?php
while (1) { try { echo 1; } finally { break; } }
