package dev.parade.library.files;

import java.util.List;

/** The schemes that are always there. */
final class Wrappers {
    static final List<String> BUILTIN = List.of("compress.zlib", "php", "file", "glob", "data");

    private Wrappers() {}
}
