<?php
class A {}
class a {}
