/** Passwords: crypt() and password_*(). */
package dev.parade.library.standard.crypt;
