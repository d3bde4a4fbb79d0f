/** Line coverage for tests: the functions of the extension pcov, on Truffle's statement tags. */
package dev.parade.library.pcov;
