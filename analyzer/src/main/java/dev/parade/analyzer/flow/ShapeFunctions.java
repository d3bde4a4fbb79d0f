package dev.parade.analyzer.flow;

import java.util.Set;

/**
 * Builtins that look at their arguments' shape only: they convert, compare, iterate or serialise no object, so that no user
 * code can run inside of them (callbacks aside), and what they return comes from their arguments. A builtin that is not
 * listed is taken to do all of that.
 */
final class ShapeFunctions {
    private static final Set<String> NAMES = Set.of(
            "is_null",
            "is_bool",
            "is_int",
            "is_integer",
            "is_long",
            "is_float",
            "is_double",
            "is_string",
            "is_array",
            "is_object",
            "is_numeric",
            "is_scalar",
            "is_iterable",
            "is_countable",
            "is_resource",
            "gettype",
            "get_debug_type",
            "get_class",
            "get_parent_class",
            "get_object_vars",
            "spl_object_id",
            "spl_object_hash",
            "array_key_exists",
            "key_exists",
            "array_values",
            "array_slice",
            "array_merge",
            "array_merge_recursive",
            "array_replace",
            "array_replace_recursive",
            "array_map",
            "array_filter",
            "array_reduce",
            "array_walk",
            "array_reverse",
            "array_pop",
            "array_push",
            "array_shift",
            "array_unshift",
            "array_splice",
            "array_chunk",
            "array_pad",
            "array_fill",
            "array_key_first",
            "array_key_last",
            "array_is_list",
            "array_diff_key",
            "array_intersect_key",
            "array_find",
            "array_find_key",
            "array_any",
            "array_all",
            "array_first",
            "array_last",
            "usort",
            "uasort",
            "uksort",
            "ksort",
            "krsort",
            "end",
            "reset",
            "current",
            "pos",
            "key",
            "next",
            "prev",
            "shuffle",
            "func_num_args",
            "boolval",
            "call_user_func",
            "call_user_func_array",
            "func_get_args",
            "func_get_arg",
            "array_walk_recursive",
            "array_uintersect",
            "array_udiff",
            "array_rand");

    /** Builtins that see the caller's variables or things that no argument brings. */
    private static final Set<String> FROM_ELSEWHERE = Set.of(
            "compact",
            "get_defined_vars",
            "func_get_args",
            "func_get_arg",
            "constant",
            "debug_backtrace",
            "get_object_vars",
            "unserialize",
            "iterator_to_array",
            "array_column",
            "get_declared_classes");

    private ShapeFunctions() {}

    static boolean contains(String lowerName) {
        return NAMES.contains(lowerName);
    }

    /** Whether its result can hold objects that its arguments do not show. */
    static boolean fromElsewhere(String lowerName) {
        return FROM_ELSEWHERE.contains(lowerName);
    }
}
