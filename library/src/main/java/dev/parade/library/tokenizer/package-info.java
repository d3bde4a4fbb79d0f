/** The functions and the class of PHP's ext/tokenizer. */
package dev.parade.library.tokenizer;
