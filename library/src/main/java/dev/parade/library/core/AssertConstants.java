package dev.parade.library.core;

import dev.parade.catalog.PhpConstant;

/** Options of assertions. */
final class AssertConstants {
    private AssertConstants() {}

    @PhpConstant(name = "ASSERT_ACTIVE", deprecated = "8.3: as assert_options() is deprecated")
    static final long ASSERT_ACTIVE = 1;

    @PhpConstant(name = "ASSERT_CALLBACK", deprecated = "8.3: as assert_options() is deprecated")
    static final long ASSERT_CALLBACK = 2;

    @PhpConstant(name = "ASSERT_BAIL", deprecated = "8.3: as assert_options() is deprecated")
    static final long ASSERT_BAIL = 3;

    @PhpConstant(name = "ASSERT_WARNING", deprecated = "8.3: as assert_options() is deprecated")
    static final long ASSERT_WARNING = 4;

    @PhpConstant(name = "ASSERT_EXCEPTION", deprecated = "8.3: as assert_options() is deprecated")
    static final long ASSERT_EXCEPTION = 5;
}
