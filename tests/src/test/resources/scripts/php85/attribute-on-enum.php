<?php
#[Attribute] enum A {}
