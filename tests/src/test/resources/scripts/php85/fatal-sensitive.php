<?php
function login(string $user, #[\SensitiveParameter] $password) { eval('class C { abstract function x(); }'); }
login('me', 'secret');
