<?php
#[] class A {}
