package dev.parade.library.spl;

import dev.parade.interpreter.translate.BundledClasses;
import java.io.InputStream;

/** The classes of the library that are written in PHP: one file each, under the class's name in lower case. */
public final class BundledFiles implements BundledClasses.Source {
    @Override
    public InputStream open(String path) {
        return BundledFiles.class.getResourceAsStream("/dev/parade/library/php/" + path);
    }
}
