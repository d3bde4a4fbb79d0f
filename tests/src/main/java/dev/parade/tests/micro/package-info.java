/** JMH micro-benchmarks of values and arrays: {@code ./dev bench --micro [REGEX] [JMH options]}. */
package dev.parade.tests.micro;
