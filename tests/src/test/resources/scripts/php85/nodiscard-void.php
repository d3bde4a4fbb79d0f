<?php
#[\NoDiscard]
function v(): void {}
