<?php
const F = function () { };
