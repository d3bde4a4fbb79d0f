<?php
interface I {}
class B extends I {}
