/** The functions of PHP's ext/iconv. */
package dev.parade.library.iconv;
