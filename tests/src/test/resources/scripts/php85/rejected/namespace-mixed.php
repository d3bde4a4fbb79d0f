<?php
namespace A { }
echo 'outside';
