package dev.parade.library.files;

import dev.parade.catalog.PhpConstant;

/** Flags of files, directories and paths. */
final class FileConstants {
    private FileConstants() {}

    @PhpConstant(name = "PATHINFO_DIRNAME")
    static final long PATHINFO_DIRNAME = 1;

    @PhpConstant(name = "PATHINFO_BASENAME")
    static final long PATHINFO_BASENAME = 2;

    @PhpConstant(name = "PATHINFO_EXTENSION")
    static final long PATHINFO_EXTENSION = 4;

    @PhpConstant(name = "PATHINFO_FILENAME")
    static final long PATHINFO_FILENAME = 8;

    @PhpConstant(name = "PATHINFO_ALL")
    static final long PATHINFO_ALL = 15;

    @PhpConstant(name = "SEEK_SET")
    static final long SEEK_SET = 0;

    @PhpConstant(name = "SEEK_CUR")
    static final long SEEK_CUR = 1;

    @PhpConstant(name = "SEEK_END")
    static final long SEEK_END = 2;

    @PhpConstant(name = "LOCK_SH")
    static final long LOCK_SH = 1;

    @PhpConstant(name = "LOCK_EX")
    static final long LOCK_EX = 2;

    @PhpConstant(name = "LOCK_UN")
    static final long LOCK_UN = 3;

    @PhpConstant(name = "LOCK_NB")
    static final long LOCK_NB = 4;

    @PhpConstant(name = "FILE_USE_INCLUDE_PATH")
    static final long FILE_USE_INCLUDE_PATH = 1;

    @PhpConstant(name = "FILE_IGNORE_NEW_LINES")
    static final long FILE_IGNORE_NEW_LINES = 2;

    @PhpConstant(name = "FILE_SKIP_EMPTY_LINES")
    static final long FILE_SKIP_EMPTY_LINES = 4;

    @PhpConstant(name = "FILE_APPEND")
    static final long FILE_APPEND = 8;

    @PhpConstant(name = "FILE_NO_DEFAULT_CONTEXT")
    static final long FILE_NO_DEFAULT_CONTEXT = 16;

    @PhpConstant(name = "FILE_TEXT", deprecated = "8.1: as the constant has no effect")
    static final long FILE_TEXT = 0;

    @PhpConstant(name = "FILE_BINARY", deprecated = "8.1: as the constant has no effect")
    static final long FILE_BINARY = 0;

    @PhpConstant(name = "FNM_NOESCAPE")
    static final long FNM_NOESCAPE = 2;

    @PhpConstant(name = "FNM_PATHNAME")
    static final long FNM_PATHNAME = 1;

    @PhpConstant(name = "FNM_PERIOD")
    static final long FNM_PERIOD = 4;

    @PhpConstant(name = "FNM_CASEFOLD")
    static final long FNM_CASEFOLD = 16;

    @PhpConstant(name = "SCANDIR_SORT_ASCENDING")
    static final long SCANDIR_SORT_ASCENDING = 0;

    @PhpConstant(name = "SCANDIR_SORT_DESCENDING")
    static final long SCANDIR_SORT_DESCENDING = 1;

    @PhpConstant(name = "SCANDIR_SORT_NONE")
    static final long SCANDIR_SORT_NONE = 2;

    @PhpConstant(name = "GLOB_BRACE")
    static final long GLOB_BRACE = 1024;

    @PhpConstant(name = "GLOB_MARK")
    static final long GLOB_MARK = 2;

    @PhpConstant(name = "GLOB_NOSORT")
    static final long GLOB_NOSORT = 4;

    @PhpConstant(name = "GLOB_NOCHECK")
    static final long GLOB_NOCHECK = 16;

    @PhpConstant(name = "GLOB_NOESCAPE")
    static final long GLOB_NOESCAPE = 64;

    @PhpConstant(name = "GLOB_ERR")
    static final long GLOB_ERR = 1;

    @PhpConstant(name = "GLOB_ONLYDIR")
    static final long GLOB_ONLYDIR = 8192;

    @PhpConstant(name = "GLOB_AVAILABLE_FLAGS")
    static final long GLOB_AVAILABLE_FLAGS = 9303;

    @PhpConstant(name = "DIRECTORY_SEPARATOR")
    static final String DIRECTORY_SEPARATOR = "/";

    @PhpConstant(name = "PATH_SEPARATOR")
    static final String PATH_SEPARATOR = ":";
}
