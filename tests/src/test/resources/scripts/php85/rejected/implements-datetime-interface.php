<?php
class A implements DateTimeInterface {}
