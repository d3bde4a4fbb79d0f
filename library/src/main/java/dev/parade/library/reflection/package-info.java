/** Reflection: what a program can learn of its classes, functions and values. */
package dev.parade.library.reflection;
