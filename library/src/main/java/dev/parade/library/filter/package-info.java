/** The functions of PHP's ext/filter. */
package dev.parade.library.filter;
