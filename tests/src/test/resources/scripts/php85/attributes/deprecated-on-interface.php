<?php
#[\Deprecated]
interface I {}
