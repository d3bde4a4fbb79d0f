/** What there is of PHP's ext/intl: normalisation and grapheme clusters. */
package dev.parade.library.intl;
