/** PHP's ext/zlib but for its streams, which are in {@code files}: deflate, and its wrappings zlib and gzip. */
package dev.parade.library.zlib;
