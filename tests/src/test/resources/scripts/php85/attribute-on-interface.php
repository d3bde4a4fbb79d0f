<?php
#[Attribute] interface A {}
