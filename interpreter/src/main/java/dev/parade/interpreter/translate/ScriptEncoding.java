package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;

/** Turns scripts into the encoding that the program works in, for {@code zend.multibyte}; found by the service loader. */
public interface ScriptEncoding {
    /**
     * A script as the parser is to read it.
     *
     * @param declared the encoding that the script itself declares, null for that of the settings
     * @return the same array where there is nothing to do
     */
    byte[] internal(Request request, byte[] script, String declared);
}
