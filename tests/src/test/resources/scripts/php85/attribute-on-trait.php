<?php
#[Attribute] trait A {}
