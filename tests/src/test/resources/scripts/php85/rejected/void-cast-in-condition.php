<?php
if ((void) f()) {}
