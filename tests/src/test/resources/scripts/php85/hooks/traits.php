<?php
trait Slug {
    public string $title { get => ucfirst($this->title); set => trim($value); }
    public string $slug { get => strtolower(str_replace(' ', '-', $this->title)); }
    abstract public function id();
}
class Post { use Slug; public function id() { return $this->id; } public function __construct(private int $id, string $t) { $this->title = $t; } }
$p = new Post(7, ' hello World ');
echo $p->title, '|', $p->slug, '|', $p->id(), "\n";
var_dump(property_exists('Post', 'slug'), (new ReflectionProperty('Post', 'slug'))->isVirtual(), (new ReflectionProperty('Post', 'title'))->isVirtual());
class NoId { use Slug; }
