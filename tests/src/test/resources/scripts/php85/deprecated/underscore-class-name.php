<?php
class _ {}
interface __ {}
enum _E {}
echo "ok\n";
