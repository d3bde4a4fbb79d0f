/** Looks into what Parade makes of a program: {@code ./dev ast}, {@code nodes}, {@code effects}. */
package dev.parade.tests.inspect;
