/** The functions of PHP's ext/json. */
package dev.parade.library.json;
