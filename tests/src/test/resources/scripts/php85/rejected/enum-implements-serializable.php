<?php
enum E implements Serializable { case A; public function serialize() {} public function unserialize($s) {} }
