<?php
#[AllowDynamicProperties] enum E {}
