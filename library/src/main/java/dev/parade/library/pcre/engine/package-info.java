/** Regular expressions over bytes in PCRE's dialect, by libpcre2-8 where it is installed. Knows nothing of PHP's values. */
package dev.parade.library.pcre.engine;
