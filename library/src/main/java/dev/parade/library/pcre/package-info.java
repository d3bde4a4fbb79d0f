/** The functions of PHP's ext/pcre. */
package dev.parade.library.pcre;
