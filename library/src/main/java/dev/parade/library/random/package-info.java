/** Random numbers: the functions of PHP's ext/random and the generators under them. */
package dev.parade.library.random;
