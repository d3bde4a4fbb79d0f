/** PHP's ext/libxml, and what all XML extensions share: parser, tree, serializer, errors. */
package dev.parade.library.libxml;
