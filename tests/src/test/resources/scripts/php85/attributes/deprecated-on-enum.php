<?php
#[\Deprecated('gone')]
enum E {}
