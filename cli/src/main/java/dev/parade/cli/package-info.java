/**
 * The program {@code parade}. {@link dev.parade.cli.Main} decides between PHP's own command line, parsed by hand
 * because it is on the way of every start, and the other subcommands, which picocli parses.
 */
package dev.parade.cli;
