<?php
// An incremental solver of one-way constraints with strengths: object graphs, virtual calls, lists of objects.
require __DIR__ . '/../harness.php';

// Strengths: the smaller, the stronger.
const REQUIRED = 0;
const STRONG_PREFERRED = 1;
const PREFERRED = 2;
const STRONG_DEFAULT = 3;
const NORMAL = 4;
const WEAK_DEFAULT = 5;
const WEAKEST = 6;

final class Variable
{
    /** @var Constraint[] */
    public array $constraints = [];
    public ?Constraint $determinedBy = null;
    public int $mark = 0;
    public int $walkStrength = WEAKEST;
    public bool $stays = true;

    public function __construct(public readonly string $name, public int $value)
    {
    }

    public function remove(Constraint $constraint): void
    {
        $kept = [];
        foreach ($this->constraints as $other) {
            if ($other !== $constraint) {
                $kept[] = $other;
            }
        }
        $this->constraints = $kept;
        if ($this->determinedBy === $constraint) {
            $this->determinedBy = null;
        }
    }
}

abstract class Constraint
{
    public function __construct(public readonly int $strength)
    {
    }

    public function add(Planner $planner): void
    {
        $this->attach();
        $planner->incrementalAdd($this);
    }

    public function destroy(Planner $planner): void
    {
        if ($this->isSatisfied()) {
            $planner->incrementalRemove($this);
        }
        $this->detach();
    }

    /** Chooses a method and gives back the constraint that this one overrides. */
    public function satisfy(int $mark, Planner $planner): ?Constraint
    {
        $this->chooseMethod($mark);
        if (!$this->isSatisfied()) {
            if ($this->strength === REQUIRED) {
                throw new LogicException('a required constraint cannot be satisfied');
            }
            return null;
        }
        $this->markInputs($mark);
        $output = $this->output();
        $overridden = $output->determinedBy;
        $overridden?->unsatisfy();
        $output->determinedBy = $this;
        if (!$planner->propagate($this, $mark)) {
            throw new LogicException('cycle');
        }
        $output->mark = $mark;
        return $overridden;
    }

    public function isInput(): bool
    {
        return false;
    }

    abstract public function attach(): void;
    abstract public function detach(): void;
    abstract public function chooseMethod(int $mark): void;
    abstract public function isSatisfied(): bool;
    abstract public function unsatisfy(): void;
    abstract public function markInputs(int $mark): void;
    abstract public function inputsKnown(int $mark): bool;
    abstract public function output(): Variable;
    abstract public function execute(): void;
    abstract public function recalculate(): void;
}

abstract class UnaryConstraint extends Constraint
{
    private bool $satisfied = false;

    public function __construct(protected readonly Variable $variable, int $strength)
    {
        parent::__construct($strength);
    }

    public function attach(): void
    {
        $this->variable->constraints[] = $this;
        $this->satisfied = false;
    }

    public function detach(): void
    {
        $this->variable->remove($this);
        $this->satisfied = false;
    }

    public function chooseMethod(int $mark): void
    {
        $this->satisfied = $this->variable->mark !== $mark && $this->strength < $this->variable->walkStrength;
    }

    public function isSatisfied(): bool
    {
        return $this->satisfied;
    }

    public function unsatisfy(): void
    {
        $this->satisfied = false;
    }

    public function markInputs(int $mark): void
    {
    }

    public function inputsKnown(int $mark): bool
    {
        return true;
    }

    public function output(): Variable
    {
        return $this->variable;
    }

    public function recalculate(): void
    {
        $this->variable->walkStrength = $this->strength;
        $this->variable->stays = !$this->isInput();
        if ($this->variable->stays) {
            $this->execute();
        }
    }
}

final class StayConstraint extends UnaryConstraint
{
    public function execute(): void
    {
    }
}

final class EditConstraint extends UnaryConstraint
{
    public function isInput(): bool
    {
        return true;
    }

    public function execute(): void
    {
    }
}

enum Direction
{
    case None;
    case Forward;
    case Backward;
}

abstract class BinaryConstraint extends Constraint
{
    protected Direction $direction = Direction::None;

    public function __construct(protected readonly Variable $from, protected readonly Variable $to, int $strength)
    {
        parent::__construct($strength);
    }

    public function attach(): void
    {
        $this->from->constraints[] = $this;
        $this->to->constraints[] = $this;
        $this->direction = Direction::None;
    }

    public function detach(): void
    {
        $this->from->remove($this);
        $this->to->remove($this);
        $this->direction = Direction::None;
    }

    public function chooseMethod(int $mark): void
    {
        if ($this->from->mark === $mark) {
            $this->direction = $this->to->mark !== $mark && $this->strength < $this->to->walkStrength
                ? Direction::Forward : Direction::None;
        } elseif ($this->to->mark === $mark) {
            $this->direction = $this->strength < $this->from->walkStrength ? Direction::Backward : Direction::None;
        } elseif ($this->from->walkStrength > $this->to->walkStrength) {
            $this->direction = $this->strength < $this->from->walkStrength ? Direction::Backward : Direction::None;
        } else {
            $this->direction = $this->strength < $this->to->walkStrength ? Direction::Forward : Direction::None;
        }
    }

    public function isSatisfied(): bool
    {
        return $this->direction !== Direction::None;
    }

    public function unsatisfy(): void
    {
        $this->direction = Direction::None;
    }

    public function markInputs(int $mark): void
    {
        $this->input()->mark = $mark;
    }

    public function inputsKnown(int $mark): bool
    {
        $input = $this->input();
        return $input->mark === $mark || $input->stays || $input->determinedBy === null;
    }

    public function input(): Variable
    {
        return $this->direction === Direction::Forward ? $this->from : $this->to;
    }

    public function output(): Variable
    {
        return $this->direction === Direction::Forward ? $this->to : $this->from;
    }

    public function recalculate(): void
    {
        $input = $this->input();
        $output = $this->output();
        $output->walkStrength = max($this->strength, $input->walkStrength);
        $output->stays = $input->stays;
        if ($output->stays) {
            $this->execute();
        }
    }
}

final class EqualConstraint extends BinaryConstraint
{
    public function execute(): void
    {
        $this->output()->value = $this->input()->value;
    }
}

final class ScaleConstraint extends BinaryConstraint
{
    public function __construct(
        Variable $from,
        private readonly Variable $scale,
        private readonly Variable $offset,
        Variable $to,
        int $strength,
    ) {
        parent::__construct($from, $to, $strength);
    }

    public function attach(): void
    {
        parent::attach();
        $this->scale->constraints[] = $this;
        $this->offset->constraints[] = $this;
    }

    public function detach(): void
    {
        parent::detach();
        $this->scale->remove($this);
        $this->offset->remove($this);
    }

    public function markInputs(int $mark): void
    {
        parent::markInputs($mark);
        $this->scale->mark = $this->offset->mark = $mark;
    }

    public function execute(): void
    {
        if ($this->direction === Direction::Forward) {
            $this->to->value = $this->from->value * $this->scale->value + $this->offset->value;
        } else {
            $this->from->value = intdiv($this->to->value - $this->offset->value, $this->scale->value);
        }
    }

    public function recalculate(): void
    {
        $input = $this->input();
        $output = $this->output();
        $output->walkStrength = max($this->strength, $input->walkStrength);
        $output->stays = $input->stays && $this->scale->stays && $this->offset->stays;
        if ($output->stays) {
            $this->execute();
        }
    }
}

final class Planner
{
    private int $mark = 0;

    public function incrementalAdd(Constraint $constraint): void
    {
        $mark = ++$this->mark;
        $overridden = $constraint->satisfy($mark, $this);
        while ($overridden !== null) {
            $overridden = $overridden->satisfy($mark, $this);
        }
    }

    public function incrementalRemove(Constraint $constraint): void
    {
        $output = $constraint->output();
        $constraint->unsatisfy();
        $constraint->detach();
        $unsatisfied = $this->removePropagateFrom($output);
        for ($strength = REQUIRED; $strength < WEAKEST; $strength++) {
            foreach ($unsatisfied as $other) {
                if ($other->strength === $strength) {
                    $this->incrementalAdd($other);
                }
            }
        }
    }

    public function propagate(Constraint $constraint, int $mark): bool
    {
        $todo = [$constraint];
        while ($todo !== []) {
            $next = array_pop($todo);
            if ($next->output()->mark === $mark) {
                $this->incrementalRemove($constraint);
                return false;
            }
            $next->recalculate();
            $this->addConsumers($next->output(), $todo);
        }
        return true;
    }

    /**
     * The constraints to execute, in order, when the given inputs change.
     *
     * @param Constraint[] $sources
     * @return Constraint[]
     */
    public function plan(array $sources): array
    {
        $mark = ++$this->mark;
        $plan = [];
        $todo = $sources;
        while ($todo !== []) {
            $constraint = array_pop($todo);
            $output = $constraint->output();
            if ($output->mark !== $mark && $constraint->inputsKnown($mark)) {
                $plan[] = $constraint;
                $output->mark = $mark;
                $this->addConsumers($output, $todo);
            }
        }
        return $plan;
    }

    public function change(Variable $variable, int $value): void
    {
        $edit = new EditConstraint($variable, PREFERRED);
        $edit->add($this);
        $plan = $this->plan([$edit]);
        for ($i = 0; $i < 10; $i++) {
            $variable->value = $value;
            foreach ($plan as $constraint) {
                $constraint->execute();
            }
        }
        $edit->destroy($this);
    }

    /** @return Constraint[] */
    private function removePropagateFrom(Variable $output): array
    {
        $output->determinedBy = null;
        $output->walkStrength = WEAKEST;
        $output->stays = true;
        $unsatisfied = [];
        $todo = [$output];
        while ($todo !== []) {
            $variable = array_pop($todo);
            foreach ($variable->constraints as $constraint) {
                if (!$constraint->isSatisfied()) {
                    $unsatisfied[] = $constraint;
                } elseif ($constraint !== $variable->determinedBy) {
                    $constraint->recalculate();
                    $todo[] = $constraint->output();
                }
            }
        }
        return $unsatisfied;
    }

    private function addConsumers(Variable $variable, array &$todo): void
    {
        foreach ($variable->constraints as $constraint) {
            if ($constraint !== $variable->determinedBy && $constraint->isSatisfied()) {
                $todo[] = $constraint;
            }
        }
    }
}

/** A chain of equalities: a change at one end travels to the other. */
function chain(int $length): int
{
    $planner = new Planner();
    $variables = [];
    for ($i = 0; $i <= $length; $i++) {
        $variables[] = new Variable("v$i", 0);
        if ($i > 0) {
            (new EqualConstraint($variables[$i - 1], $variables[$i], REQUIRED))->add($planner);
        }
    }
    (new StayConstraint($variables[$length], STRONG_DEFAULT))->add($planner);
    $edit = new EditConstraint($variables[0], PREFERRED);
    $edit->add($planner);
    $plan = $planner->plan([$edit]);
    $sum = 0;
    for ($value = 0; $value < 100; $value++) {
        $variables[0]->value = $value;
        foreach ($plan as $constraint) {
            $constraint->execute();
        }
        $sum += $variables[$length]->value;
    }
    $edit->destroy($planner);
    return $sum;
}

/** Pairs of variables under a common scale and offset, changed on every side. */
function projection(int $count): int
{
    $planner = new Planner();
    $scale = new Variable('scale', 10);
    $offset = new Variable('offset', 1000);
    $targets = [];
    $source = $target = null;
    for ($i = 0; $i < $count; $i++) {
        $source = new Variable("source$i", $i);
        $target = new Variable("target$i", $i);
        $targets[] = $target;
        (new StayConstraint($source, NORMAL))->add($planner);
        (new ScaleConstraint($source, $scale, $offset, $target, REQUIRED))->add($planner);
    }
    $planner->change($source, 17);
    $sum = $target->value;
    $planner->change($target, 1050);
    $sum += $source->value;
    $planner->change($scale, 5);
    foreach ($targets as $variable) {
        $sum += $variable->value;
    }
    $planner->change($offset, 2000);
    foreach ($targets as $variable) {
        $sum += $variable->value;
    }
    return $sum;
}

function work(): string
{
    $sum = 0;
    for ($round = 0; $round < 19; $round++) {
        $sum += chain(4000) + projection(4000);
    }
    return (string) $sum;
}

run_benchmark('work');
