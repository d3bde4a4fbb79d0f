/** The functions of PHP's ext/mbstring. */
package dev.parade.library.mbstring;
