<?php
#[AllowDynamicProperties] trait T {}
