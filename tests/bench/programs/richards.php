<?php
// Simulates the task dispatcher of an operating system: polymorphic calls and linked lists of objects.
require __DIR__ . '/../harness.php';

final class Packet
{
    public int $value = 0;
    public array $letters = [0, 0, 0, 0];

    public function __construct(public ?Packet $next, public int $task, public readonly bool $isWork)
    {
    }

    /** The queue that has this packet at its end. */
    public function appendedTo(?Packet $queue): Packet
    {
        $this->next = null;
        if ($queue === null) {
            return $this;
        }
        $last = $queue;
        while ($last->next !== null) {
            $last = $last->next;
        }
        $last->next = $this;
        return $queue;
    }
}

interface Job
{
    public function step(?Packet $packet): ?Task;
}

final class Task
{
    public bool $waiting = false;
    public bool $held = false;
    public ?Job $job = null;

    public function __construct(
        public readonly int $id,
        public readonly int $priority,
        public ?Packet $queue,
        public readonly ?Task $next,
    ) {
    }

    public function run(): ?Task
    {
        $packet = null;
        if ($this->waiting) {
            $packet = $this->queue;
            $this->queue = $packet->next;
            $this->waiting = false;
        }
        return $this->job->step($packet);
    }

    public function isBlocked(): bool
    {
        return $this->held || ($this->waiting && $this->queue === null);
    }
}

final class Scheduler
{
    public int $queued = 0;
    public int $holds = 0;
    /** @var Task[] */
    private array $tasks = [];
    private ?Task $first = null;
    private ?Task $current = null;

    public function add(int $id, int $priority, ?Packet $queue, bool $waiting): Task
    {
        $task = new Task($id, $priority, $queue, $this->first);
        $task->waiting = $waiting;
        $this->first = $task;
        $this->tasks[$id] = $task;
        return $task;
    }

    public function schedule(): void
    {
        $this->current = $this->first;
        while ($this->current !== null) {
            if ($this->current->isBlocked()) {
                $this->current = $this->current->next;
            } else {
                $this->current = $this->current->run();
            }
        }
    }

    public function hold(): ?Task
    {
        $this->holds++;
        $this->current->held = true;
        return $this->current->next;
    }

    public function wait(): Task
    {
        $this->current->waiting = true;
        return $this->current;
    }

    public function release(int $id): Task
    {
        $task = $this->tasks[$id];
        $task->held = false;
        return $task->priority > $this->current->priority ? $task : $this->current;
    }

    public function send(Packet $packet): Task
    {
        $task = $this->tasks[$packet->task];
        $this->queued++;
        $packet->next = null;
        $packet->task = $this->current->id;
        $wasEmpty = $task->queue === null;
        $task->queue = $packet->appendedTo($task->queue);
        return $wasEmpty && $task->priority > $this->current->priority ? $task : $this->current;
    }
}

const IDLE = 0;
const WORKER = 1;
const HANDLER_A = 2;
const HANDLER_B = 3;
const DEVICE_A = 4;
const DEVICE_B = 5;

final class IdleJob implements Job
{
    private int $control = 1;

    public function __construct(private readonly Scheduler $scheduler, private int $remaining)
    {
    }

    public function step(?Packet $packet): ?Task
    {
        if (--$this->remaining === 0) {
            return $this->scheduler->hold();
        }
        if (($this->control & 1) === 0) {
            $this->control >>= 1;
            return $this->scheduler->release(DEVICE_A);
        }
        $this->control = ($this->control >> 1) ^ 0xD008;
        return $this->scheduler->release(DEVICE_B);
    }
}

final class WorkerJob implements Job
{
    private int $destination = HANDLER_A;
    private int $letter = 0;

    public function __construct(private readonly Scheduler $scheduler)
    {
    }

    public function step(?Packet $packet): ?Task
    {
        if ($packet === null) {
            return $this->scheduler->wait();
        }
        $this->destination = $this->destination === HANDLER_A ? HANDLER_B : HANDLER_A;
        $packet->task = $this->destination;
        $packet->value = 0;
        for ($i = 0; $i < 4; $i++) {
            $this->letter = $this->letter % 26 + 1;
            $packet->letters[$i] = $this->letter;
        }
        return $this->scheduler->send($packet);
    }
}

final class HandlerJob implements Job
{
    private ?Packet $work = null;
    private ?Packet $devices = null;

    public function __construct(private readonly Scheduler $scheduler)
    {
    }

    public function step(?Packet $packet): ?Task
    {
        if ($packet !== null) {
            if ($packet->isWork) {
                $this->work = $packet->appendedTo($this->work);
            } else {
                $this->devices = $packet->appendedTo($this->devices);
            }
        }
        $work = $this->work;
        if ($work !== null) {
            $done = $work->value;
            if ($done >= 4) {
                $this->work = $work->next;
                return $this->scheduler->send($work);
            }
            $device = $this->devices;
            if ($device !== null) {
                $this->devices = $device->next;
                $device->value = $work->letters[$done];
                $work->value = $done + 1;
                return $this->scheduler->send($device);
            }
        }
        return $this->scheduler->wait();
    }
}

final class DeviceJob implements Job
{
    private ?Packet $pending = null;

    public function __construct(private readonly Scheduler $scheduler)
    {
    }

    public function step(?Packet $packet): ?Task
    {
        if ($packet !== null) {
            $this->pending = $packet;
            return $this->scheduler->hold();
        }
        if ($this->pending === null) {
            return $this->scheduler->wait();
        }
        $packet = $this->pending;
        $this->pending = null;
        return $this->scheduler->send($packet);
    }
}

function simulate(): string
{
    $scheduler = new Scheduler();
    $scheduler->add(IDLE, 0, null, false)->job = new IdleJob($scheduler, 10000);
    $queue = new Packet(new Packet(null, WORKER, true), WORKER, true);
    $scheduler->add(WORKER, 1000, $queue, true)->job = new WorkerJob($scheduler);
    foreach ([HANDLER_A => DEVICE_A, HANDLER_B => DEVICE_B] as $handler => $device) {
        $queue = null;
        for ($i = 0; $i < 3; $i++) {
            $queue = new Packet($queue, $device, false);
        }
        $scheduler->add($handler, $handler * 1000, $queue, true)->job = new HandlerJob($scheduler);
    }
    $scheduler->add(DEVICE_A, 4000, null, true)->job = new DeviceJob($scheduler);
    $scheduler->add(DEVICE_B, 5000, null, true)->job = new DeviceJob($scheduler);
    $scheduler->schedule();
    return "$scheduler->queued/$scheduler->holds";
}

function work(): string
{
    $result = '';
    for ($round = 0; $round < 150; $round++) {
        $result = simulate();
    }
    return $result;
}

run_benchmark('work');
