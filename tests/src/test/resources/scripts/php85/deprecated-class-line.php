<?php
#[
Deprecated
]
final
class
X {}
