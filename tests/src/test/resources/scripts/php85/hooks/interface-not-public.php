<?php
interface I { protected int $x { get; } }
