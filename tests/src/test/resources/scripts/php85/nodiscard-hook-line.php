<?php
class X {
    public string $p {
#[
\NoDiscard
]
get
{ return 'a'; } }
}
