<?php
#[\Deprecated]
class X {}
