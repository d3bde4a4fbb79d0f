<?php
class K {
    const CB = static fn() => 'not allowed';
}
