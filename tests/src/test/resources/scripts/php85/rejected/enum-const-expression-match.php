<?php
const X = match (1) { 1 => 2 };
