package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.runtime.ArgumentBinding;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.values.PhpObject;

/** {@code parent::$property::get()} and {@code ::set()}: the parent's hook or, without one, the property behind the hooks. */
public final class ParentHookNode extends ExpressionNode {
    private final String property;
    private final boolean isGet;

    @Children
    private final ExpressionNode[] arguments;

    /** Names of the arguments; null for one by position. */
    private final String[] names;

    public ParentHookNode(String property, boolean isGet, ExpressionNode[] arguments, String[] names) {
        this.names = names;
        this.property = property;
        this.isGet = isGet;
        this.arguments = arguments;
    }

    @Override
    @ExplodeLoop
    public Object execute(VirtualFrame frame) {
        Object[] values = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            values[i] = arguments[i].execute(frame);
        }
        return call(
                Frames.request(frame),
                Frames.self(frame),
                phpRoot().scope(),
                values,
                phpRoot().unit().strictTypes());
    }

    @TruffleBoundary
    private Object call(Request request, PhpObject self, PhpClass scope, Object[] values, boolean strictTypes) {
        PhpClass parent = scope.parent();
        if (parent == null) {
            throw PhpErrors.error("Cannot use \"parent\" when current class scope has no parent");
        }
        PropertyInfo info = parent.property(property);
        if (info == null) {
            throw PhpErrors.error("Undefined property " + parent.name() + "::$" + property);
        }
        if (info.isPrivate()) {
            throw PhpErrors.error("Cannot access private property " + parent.name() + "::$" + property);
        }
        MethodInfo hook = info.declaration() == null
                ? null
                : isGet ? info.declaration().getHook() : info.declaration().setHook();
        if (hook != null) {
            if (hook.isAbstract()) {
                throw PhpErrors.error(
                        "Cannot call abstract method " + hook.declaringClass().name() + "::" + hook.name() + "()");
            }
            ArgumentBinding binding = new ArgumentBinding(hook.function());
            for (int i = 0; i < values.length; i++) {
                if (names[i] == null) {
                    binding.positional(values[i]);
                } else {
                    binding.named(names[i], values[i]);
                }
            }
            return Invoker.call(request, hook.function(), null, self, binding.finish());
        }
        for (String name : names) {
            if (name != null && !(name.equals("value") && !isGet)) {
                throw PhpErrors.error("Unknown named parameter $" + name);
            }
        }
        int wanted = isGet ? 0 : 1;
        if (values.length != wanted) {
            throw PhpErrors.of(
                    "ArgumentCountError",
                    parent.name() + "::$" + property + "::" + (isGet ? "get" : "set") + "() expects exactly " + wanted
                            + " argument" + (wanted == 1 ? "" : "s") + ", " + values.length + " given");
        }
        // The hook that runs is the guard: this reads and writes what is behind it.
        if (isGet) {
            return Properties.readBehindHook(request, self, property, scope);
        }
        return Properties.write(request, self, property, values[0], scope, strictTypes);
    }
}
