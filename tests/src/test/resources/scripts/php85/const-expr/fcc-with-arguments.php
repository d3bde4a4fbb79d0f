<?php
const F = strlen('x');
