<?php
$x = |> strlen(...);
