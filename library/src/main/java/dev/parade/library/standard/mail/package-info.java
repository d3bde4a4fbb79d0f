/** Electronic mail, by the system's sendmail program. */
package dev.parade.library.standard.mail;
