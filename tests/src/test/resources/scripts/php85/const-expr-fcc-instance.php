<?php
class T { const S = $this->x(...); function x() {} }
