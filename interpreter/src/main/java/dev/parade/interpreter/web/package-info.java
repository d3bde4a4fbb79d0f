/** What comes with a web request, in the shape of PHP's superglobals. */
package dev.parade.interpreter.web;
