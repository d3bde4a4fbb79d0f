/** The class and functions of PHP's ext/xmlwriter. */
package dev.parade.library.xmlwriter;
