<?php
#[AllowDynamicProperties] readonly class R {}
