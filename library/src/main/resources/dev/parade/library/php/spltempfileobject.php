<?php

class SplTempFileObject extends SplFileObject
{
    public function __construct(int $maxMemory = 2 * 1024 * 1024)
    {
        $name = $maxMemory < 0 ? 'php://memory' : 'php://temp';
        if ($maxMemory >= 0 && func_num_args() > 0) {
            $name .= "/maxmemory:$maxMemory";
        }
        $this->__openStream($name, 'wb', false, null, self::class);
        $this->__path = '';
    }
}
