<?php
// The planets' orbits: float arithmetic on properties.
require __DIR__ . '/../harness.php';

final class Body
{
    public function __construct(
        public float $x,
        public float $y,
        public float $z,
        public float $vx,
        public float $vy,
        public float $vz,
        public float $mass,
    ) {
    }
}

function solar_system(): array
{
    $solarMass = 4 * M_PI * M_PI;
    $days = 365.24;
    $bodies = [
        new Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, $solarMass),
        new Body(4.84143144246472090e+00, -1.16032004402742839e+00, -1.03622044471123109e-01,
            1.66007664274403694e-03 * $days, 7.69901118419740425e-03 * $days, -6.90460016972063023e-05 * $days,
            9.54791938424326609e-04 * $solarMass),
        new Body(8.34336671824457987e+00, 4.12479856412430479e+00, -4.03523417114321381e-01,
            -2.76742510726411913e-03 * $days, 4.99852801234917238e-03 * $days, 2.30417297573763929e-05 * $days,
            2.85885980666130812e-04 * $solarMass),
        new Body(1.28943695621391310e+01, -1.51111514016986312e+01, -2.23307578892655734e-01,
            2.96460137564761618e-03 * $days, 2.37847173959480950e-03 * $days, -2.96589568540237556e-05 * $days,
            4.36624404335156298e-05 * $solarMass),
        new Body(1.53796971148509165e+01, -2.59193146099879641e+01, 1.79258772950371181e-01,
            2.68067772490389322e-03 * $days, 1.62824170038242295e-03 * $days, -9.51592254519715870e-05 * $days,
            5.15138902046611451e-05 * $solarMass),
    ];
    $px = $py = $pz = 0.0;
    foreach ($bodies as $body) {
        $px += $body->vx * $body->mass;
        $py += $body->vy * $body->mass;
        $pz += $body->vz * $body->mass;
    }
    $bodies[0]->vx = -$px / $solarMass;
    $bodies[0]->vy = -$py / $solarMass;
    $bodies[0]->vz = -$pz / $solarMass;
    return $bodies;
}

function advance(array $bodies, float $step): void
{
    $count = count($bodies);
    for ($i = 0; $i < $count; $i++) {
        $a = $bodies[$i];
        for ($j = $i + 1; $j < $count; $j++) {
            $b = $bodies[$j];
            $dx = $a->x - $b->x;
            $dy = $a->y - $b->y;
            $dz = $a->z - $b->z;
            $square = $dx * $dx + $dy * $dy + $dz * $dz;
            $magnitude = $step / ($square * sqrt($square));
            $a->vx -= $dx * $b->mass * $magnitude;
            $a->vy -= $dy * $b->mass * $magnitude;
            $a->vz -= $dz * $b->mass * $magnitude;
            $b->vx += $dx * $a->mass * $magnitude;
            $b->vy += $dy * $a->mass * $magnitude;
            $b->vz += $dz * $a->mass * $magnitude;
        }
    }
    foreach ($bodies as $body) {
        $body->x += $step * $body->vx;
        $body->y += $step * $body->vy;
        $body->z += $step * $body->vz;
    }
}

function energy(array $bodies): float
{
    $energy = 0.0;
    foreach ($bodies as $i => $a) {
        $energy += 0.5 * $a->mass * ($a->vx * $a->vx + $a->vy * $a->vy + $a->vz * $a->vz);
        for ($j = $i + 1; $j < count($bodies); $j++) {
            $b = $bodies[$j];
            $dx = $a->x - $b->x;
            $dy = $a->y - $b->y;
            $dz = $a->z - $b->z;
            $energy -= $a->mass * $b->mass / sqrt($dx * $dx + $dy * $dy + $dz * $dz);
        }
    }
    return $energy;
}

function work(): string
{
    $bodies = solar_system();
    for ($i = 0; $i < 1500000; $i++) {
        advance($bodies, 0.01);
    }
    return sprintf('%.9f', energy($bodies));
}

run_benchmark('work');
