/** Runs the benchmark programs here and on another PHP, in turn, and compares. */
package dev.parade.tests.bench;
