<?php
interface I { function __construct(public int $x); }
