/** PHP's ext/openssl, by the JDK's own cryptography: digests, ciphers and keys from passwords. */
package dev.parade.library.openssl;
