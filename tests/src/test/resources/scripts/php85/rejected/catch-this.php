<?php
try {} catch (Exception $this) {}
