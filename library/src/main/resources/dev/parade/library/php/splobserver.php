<?php

interface SplObserver
{
    public function update(SplSubject $subject): void;
}
