/** PHP values as other languages and Java see them through {@code org.graalvm.polyglot}, and theirs as PHP sees them. */
package dev.parade.interpreter.polyglot;
