/** PHP's ext/simplexml: elements as objects whose properties are their children. */
package dev.parade.library.simplexml;
