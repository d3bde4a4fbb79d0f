<?php
// Something for ./parade analyze examples/shop.php: what can each function affect?

final class Item
{
    public function __construct(public readonly string $name, public readonly int $cents)
    {
    }
}

function total(array $items): int
{
    $sum = 0;
    foreach ($items as $item) {
        $sum += $item->cents;
    }
    return $sum;
}

function price_list(array $items): array
{
    return array_map(fn (Item $item): string => sprintf('%-8s %7.2f', $item->name, $item->cents / 100), $items);
}

function log_sale(int $cents): void
{
    global $sales;
    $sales[] = $cents;
    file_put_contents('php://stderr', date('c') . " $cents\n");
}

function apply_to_all(callable $change, array $items): array
{
    return array_map($change, $items);
}

$items = [new Item('tea', 350), new Item('coffee', 420)];
echo implode("\n", price_list($items)), "\n", total($items), "\n";
