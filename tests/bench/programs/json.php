<?php
// Encodes and decodes documents as web services do.
require __DIR__ . '/../harness.php';

function document(int $records): array
{
    $document = ['total' => $records, 'next' => null, 'items' => []];
    for ($i = 0; $i < $records; $i++) {
        $document['items'][] = [
            'id' => $i,
            'name' => "Item \"$i\" – größer/kleiner",
            'price' => $i * 1.25 + 0.1,
            'active' => $i % 3 === 0,
            'tags' => ['red', 'green', "t$i"],
            'address' => ['street' => "Main Street $i", 'city' => "Ville\tnouvelle", 'position' => [$i / 7, -$i / 3]],
        ];
    }
    return $document;
}

function work(): string
{
    $document = document(2000);
    $bytes = 0;
    $digest = '';
    for ($round = 0; $round < 105; $round++) {
        $document['round'] = $round;
        $text = json_encode($document);
        $pretty = json_encode($document, JSON_PRETTY_PRINT | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
        $bytes += strlen($text) + strlen($pretty);
        $array = json_decode($text, true);
        $object = json_decode($pretty);
        $digest = md5($digest . count($array['items']) . $object->items[$round]->name . $object->round);
    }
    return "$bytes/$digest";
}

run_benchmark('work');
