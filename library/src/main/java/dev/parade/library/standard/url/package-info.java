/** Texts made safe for transport and taken apart again: URLs, base64 and their like. */
package dev.parade.library.standard.url;
