<?php
#[\NoDiscard]
class X {}
