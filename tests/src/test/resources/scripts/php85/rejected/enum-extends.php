<?php
enum E extends A { }
