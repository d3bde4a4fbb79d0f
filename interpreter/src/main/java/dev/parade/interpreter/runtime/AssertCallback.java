package dev.parade.interpreter.runtime;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.Objects;

/** What failed assertions call: a name from the ini setting, or any callable that assert_options() was given. */
public final class AssertCallback {
    private static final String SETTING = "assert.callback";

    /** Null where the setting counts. */
    private Object given;

    /** The setting when the callable was given: once it is set anew, it counts again. */
    private String settingThen;

    private AssertCallback() {}

    private static AssertCallback of(Request request) {
        return request.extension(AssertCallback.class, AssertCallback::new);
    }

    /** The callable; PHP null for none. */
    public static Object get(Request request) {
        AssertCallback state = of(request);
        String name = request.ini().get(SETTING);
        if (state.given != null && Objects.equals(name, state.settingThen)) {
            return state.given;
        }
        return name == null || name.isEmpty() ? PhpNull.INSTANCE : PhpString.of(name);
    }

    /** Takes a callable; the setting does not show it. */
    public static void set(Request request, Object callable) {
        AssertCallback state = of(request);
        Object before = state.given;
        Owned.retain(callable);
        state.given = callable;
        state.settingThen = request.ini().get(SETTING);
        if (before instanceof Owned owned) {
            owned.release();
        }
    }
}
