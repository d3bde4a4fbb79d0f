<?php
trait Slug { abstract public int $id { get; } }
class Post { use Slug; public function __construct(public int $id) {} }
