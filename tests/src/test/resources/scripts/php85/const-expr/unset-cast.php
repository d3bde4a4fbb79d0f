<?php
const U = (unset) 1;
