package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** {@code match}. */
public final class MatchNode extends ExpressionNode {
    @Child
    private ExpressionNode subject;

    /** How often PHP reads a subject that is a variable. */
    public enum Reading {
        /** Once. */
        ONCE,
        /** For each comparison; the conditions change nothing, so that it shows only in the warnings for an undefined one. */
        EACH_TIME,
        /** For each comparison, and the conditions, if there are any, are such comparisons themselves. */
        IN_CONDITIONS
    }

    private final Reading reading;

    @Children
    private final ExpressionNode[] conditions;

    /** Which body each condition leads to. */
    private final int[] targets;

    @Children
    private final ExpressionNode[] bodies;

    private final int defaultBody;

    /** A match; defaultBody is -1 for none. */
    public MatchNode(
            ExpressionNode subject,
            Reading reading,
            ExpressionNode[] conditions,
            int[] targets,
            ExpressionNode[] bodies,
            int defaultBody) {
        this.subject = subject;
        this.reading = reading;
        this.conditions = conditions;
        this.targets = targets;
        this.bodies = bodies;
        this.defaultBody = defaultBody;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (reading == Reading.IN_CONDITIONS
                || (reading == Reading.EACH_TIME
                        && subject instanceof LocalVariableNode variable
                        && variable.isUndefined(frame))) {
            int body = firstTrue(frame);
            return run(frame, body < 0 ? subject.executeQuiet(frame) : null, body);
        }
        Object v = subject.execute(frame);
        return run(frame, v, select(frame, v));
    }

    @ExplodeLoop
    private int firstTrue(VirtualFrame frame) {
        for (int i = 0; i < conditions.length; i++) {
            if (reading == Reading.IN_CONDITIONS
                    ? conditions[i].evaluateCondition(frame)
                    : Compare.strictEquals(subject.execute(frame), conditions[i].execute(frame))) {
                return targets[i];
            }
        }
        return defaultBody;
    }

    @ExplodeLoop
    private int select(VirtualFrame frame, Object v) {
        for (int i = 0; i < conditions.length; i++) {
            Object c = conditions[i].execute(frame);
            if (v instanceof Boolean a && c instanceof Boolean b
                    ? (boolean) a == (boolean) b
                    : Compare.strictEquals(v, c)) {
                return targets[i];
            }
        }
        return defaultBody;
    }

    @ExplodeLoop
    private Object run(VirtualFrame frame, Object v, int body) {
        for (int i = 0; i < bodies.length; i++) {
            if (i == body) {
                return bodies[i].execute(frame);
            }
        }
        throw unhandled(Frames.request(frame), v);
    }

    @TruffleBoundary
    private static RuntimeException unhandled(Request request, Object v) {
        String what;
        if (request.ini().flag("zend.exception_ignore_args")) {
            what = "of type " + PhpErrors.typeName(v);
        } else if (v instanceof PhpObject o && o.phpClass().kind() == PhpClass.Kind.ENUM) {
            what = o.phpClass().name() + "::" + o.property("name");
        } else if (v instanceof PhpString s) {
            String text = s.toString();
            int max = request.ini().number("zend.exception_string_param_max_len");
            what = text.length() > max ? "'" + escape(text.substring(0, max)) + "...'" : "'" + escape(text) + "'";
        } else if (v instanceof Long || v instanceof Double) {
            what = dev.parade.interpreter.runtime.Conversions.toPhpString(v).toString();
            if (v instanceof Double d && d == Math.rint(d) && !what.contains("E") && !what.contains("N")) {
                what += ".0";
            }
        } else if (v instanceof Boolean b) {
            what = b ? "true" : "false";
        } else if (v == null || v == PhpNull.INSTANCE) {
            what = "NULL";
        } else {
            what = "of type " + PhpErrors.typeName(v);
        }
        return PhpErrors.of("UnhandledMatchError", "Unhandled match case " + what);
    }

    private static String escape(String s) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            switch (c) {
                case '\n' -> b.append("\\n");
                case '\r' -> b.append("\\r");
                case '\t' -> b.append("\\t");
                case '\f' -> b.append("\\f");
                case 11 -> b.append("\\v");
                case '\\' -> b.append("\\\\");
                case 27 -> b.append("\\e");
                default -> b.append(c < 32 || c > 126 ? String.format("\\x%02X", (int) c) : String.valueOf(c));
            }
        }
        return b.toString();
    }
}
