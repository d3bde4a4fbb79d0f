<?php
const F = ('str' . 'len')(...);
