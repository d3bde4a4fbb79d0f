<?php
const N = no_such(...);
