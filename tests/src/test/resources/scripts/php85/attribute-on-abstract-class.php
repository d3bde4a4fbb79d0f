<?php
#[Attribute] abstract class A {}
