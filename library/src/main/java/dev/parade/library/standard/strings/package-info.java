/** String functions. */
package dev.parade.library.standard.strings;
