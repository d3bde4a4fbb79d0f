<?php

interface SessionUpdateTimestampHandlerInterface
{
    public function validateId(string $id): bool;

    public function updateTimestamp(string $id, string $data): bool;
}
