/** Bytes to tokens. */
package dev.parade.parser.scanner;
