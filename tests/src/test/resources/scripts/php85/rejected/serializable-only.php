<?php
class A implements Serializable { function serialize() { return 'x'; } function unserialize($d) {} }
echo str_replace("\0", '', serialize(new A)), "\n";
