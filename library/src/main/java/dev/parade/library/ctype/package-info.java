/** The functions of PHP's ext/ctype. */
package dev.parade.library.ctype;
