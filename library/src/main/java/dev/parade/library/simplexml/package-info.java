/** The class and functions of PHP's ext/simplexml. */
package dev.parade.library.simplexml;
