/** PHP's ext/xmlreader: a document node by node. */
package dev.parade.library.xmlreader;
