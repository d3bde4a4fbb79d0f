package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A class where an expression names one. */
public abstract class ClassRefNode extends PhpNode {
    /** The class; loads it, or throws PHP's Error. */
    public abstract PhpClass execute(VirtualFrame frame);

    /** True for {@code parent}, {@code self} and {@code static}: {@code $this} and the called class are passed on. */
    public boolean forwards() {
        return false;
    }

    /** The object, when the class was given by one; only after {@link #execute}. */
    public boolean isExpression() {
        return false;
    }

    /** By name. */
    public static final class Named extends ClassRefNode {
        private final String name;

        @CompilationFinal
        private int slot = -1;

        public Named(String name) {
            this.name = name;
        }

        /** As written in the source, resolved. */
        public String name() {
            return name;
        }

        @Override
        public PhpClass execute(VirtualFrame frame) {
            Request request = Frames.request(frame);
            if (slot >= 0) {
                PhpClass c = request.classes().atSlot(slot);
                if (c != null) {
                    return c;
                }
            } else {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                slot = request.classes().slotOf(PhpClass.lower(name));
            }
            frame.setInt(Frames.LINE, line());
            return load(request, name);
        }

        /** The class if it is there or can be loaded, else null. */
        public PhpClass orNull(VirtualFrame frame, boolean autoload) {
            return Frames.request(frame).findClass(name, autoload);
        }
    }

    /** {@code self} where the class is known. */
    public static final class Fixed extends ClassRefNode {
        private final PhpClass c;

        public Fixed(PhpClass c) {
            this.c = c;
        }

        @Override
        public PhpClass execute(VirtualFrame frame) {
            return c;
        }

        @Override
        public boolean forwards() {
            return true;
        }
    }

    /** {@code static}. */
    public static final class LateStatic extends ClassRefNode {
        private final String problem;

        /** With the error for code that has no class. */
        public LateStatic(String problem) {
            this.problem = problem;
        }

        @Override
        public PhpClass execute(VirtualFrame frame) {
            PhpClass c = Frames.staticClass(frame);
            if (c == null) {
                throw PhpErrors.error(problem);
            }
            return c;
        }

        @Override
        public boolean forwards() {
            return true;
        }
    }

    /** A special name where it means nothing: the error comes when it is used. */
    public static final class Wrong extends ClassRefNode {
        private final String message;

        public Wrong(String message) {
            this.message = message;
        }

        @Override
        public PhpClass execute(VirtualFrame frame) {
            throw PhpErrors.error(message);
        }
    }

    /** By value: an object or a name. */
    public static final class Computed extends ClassRefNode {
        @Child
        private ExpressionNode expression;

        public Computed(ExpressionNode expression) {
            this.expression = expression;
        }

        /** The value itself. */
        public Object value(VirtualFrame frame) {
            return expression.execute(frame);
        }

        @Override
        public PhpClass execute(VirtualFrame frame) {
            return of(Frames.request(frame), expression.execute(frame));
        }

        @Override
        public boolean isExpression() {
            return true;
        }

        /** The class that a value names. */
        public static PhpClass of(Request request, Object v) {
            if (v instanceof PhpObject o) {
                return o.phpClass();
            }
            if (v instanceof PhpString s) {
                return load(request, s.toString());
            }
            throw PhpErrors.error("Class name must be a valid object or a string");
        }
    }

    @TruffleBoundary
    static PhpClass load(Request request, String name) {
        PhpClass c = request.findClass(name, true);
        if (c == null) {
            String plain = name.startsWith("\\") ? name.substring(1) : name;
            throw PhpErrors.error("Class \"" + plain + "\" not found" + Delegate.hintFor(request, plain));
        }
        return c;
    }
}
