package dev.parade.workers.delegation;

import dev.parade.workers.process.WorkerProcess;

/**
 * What an object or resource here stands for: one in a PHP process.
 *
 * @param worker the process; the handle is worth nothing once that has ended
 * @param number how the process knows it
 */
record Handle(WorkerProcess worker, int number) {}
