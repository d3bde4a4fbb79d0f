<?php

class SplStack extends SplDoublyLinkedList
{
    protected $__flags = 2;
}
