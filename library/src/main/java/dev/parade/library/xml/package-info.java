/** The functions of PHP's ext/xml: handlers are told what a document holds. */
package dev.parade.library.xml;
