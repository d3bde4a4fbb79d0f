<?php
function f(): void { return 5; }
