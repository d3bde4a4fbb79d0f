<?php
// An interpreter: a program of small int arrays, dispatched by switch in a loop.
require __DIR__ . '/../harness.php';

const ADD = 0;
const MOVE = 1;
const JUMP_ZERO = 2;
const JUMP_BACK = 3;
const PUT = 4;

function compile(string $source): array
{
    $code = [];
    $stack = [];
    foreach (str_split($source) as $char) {
        switch ($char) {
            case '+':
            case '-':
                $amount = $char === '+' ? 1 : -1;
                $last = count($code) - 1;
                if ($last >= 0 && $code[$last][0] === ADD) {
                    $code[$last][1] += $amount;
                } else {
                    $code[] = [ADD, $amount];
                }
                break;
            case '>':
            case '<':
                $amount = $char === '>' ? 1 : -1;
                $last = count($code) - 1;
                if ($last >= 0 && $code[$last][0] === MOVE) {
                    $code[$last][1] += $amount;
                } else {
                    $code[] = [MOVE, $amount];
                }
                break;
            case '[':
                $stack[] = count($code);
                $code[] = [JUMP_ZERO, 0];
                break;
            case ']':
                $open = array_pop($stack);
                $code[$open][1] = count($code);
                $code[] = [JUMP_BACK, $open];
                break;
            case '.':
                $code[] = [PUT, 0];
                break;
        }
    }
    return $code;
}

function execute(array $code): string
{
    $tape = array_fill(0, 3000, 0);
    $position = 0;
    $output = '';
    $length = count($code);
    for ($pc = 0; $pc < $length; $pc++) {
        $argument = $code[$pc][1];
        switch ($code[$pc][0]) {
            case ADD:
                $tape[$position] = ($tape[$position] + $argument) & 255;
                break;
            case MOVE:
                $position += $argument;
                break;
            case JUMP_ZERO:
                if ($tape[$position] === 0) {
                    $pc = $argument;
                }
                break;
            case JUMP_BACK:
                if ($tape[$position] !== 0) {
                    $pc = $argument;
                }
                break;
            case PUT:
                $output .= chr($tape[$position]);
                break;
        }
    }
    return $output;
}

function work(): string
{
    // Cells: outer count, inner count, value, copy, sum. The inner body moves a value to two cells and one back.
    $inner = '>' . str_repeat('+', 60) . '[->+>+<<]>[-<+>]<[-]<-';
    $outer = '>' . str_repeat('+', 250) . '[' . $inner . ']>>>.[->+<]<<<<-';
    $program = str_repeat('+', 240) . '[' . $outer . ']>>>>>.';
    $code = compile($program);
    $output = '';
    for ($round = 0; $round < 3; $round++) {
        $output .= execute($code);
    }
    return md5($output);
}

run_benchmark('work');
