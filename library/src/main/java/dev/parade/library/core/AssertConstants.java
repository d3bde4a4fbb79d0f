package dev.parade.library.core;

import dev.parade.catalog.PhpConstant;

/** Options of assertions. */
final class AssertConstants {
    private AssertConstants() {}

    @PhpConstant(name = "ASSERT_ACTIVE")
    static final long ASSERT_ACTIVE = 1;

    @PhpConstant(name = "ASSERT_CALLBACK")
    static final long ASSERT_CALLBACK = 2;

    @PhpConstant(name = "ASSERT_BAIL")
    static final long ASSERT_BAIL = 3;

    @PhpConstant(name = "ASSERT_WARNING")
    static final long ASSERT_WARNING = 4;

    @PhpConstant(name = "ASSERT_EXCEPTION")
    static final long ASSERT_EXCEPTION = 5;
}
