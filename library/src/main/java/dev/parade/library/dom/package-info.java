/** The classes of PHP's ext/dom, over the tree of the JDK. */
package dev.parade.library.dom;
