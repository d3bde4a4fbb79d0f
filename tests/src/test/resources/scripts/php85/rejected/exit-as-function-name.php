<?php
function exit() {}
