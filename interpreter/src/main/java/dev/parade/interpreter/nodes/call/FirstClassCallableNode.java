package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.object.ClassRefNode;
import dev.parade.interpreter.nodes.object.ClosureNode;
import dev.parade.interpreter.nodes.object.MethodCallNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpObject;

/** The first-class callable syntax: {@code f(...)}, {@code $o->m(...)}, {@code C::m(...)}. */
public abstract class FirstClassCallableNode extends ExpressionNode {
    /** Of a function by name. */
    public static ExpressionNode function(String name, String fallback) {
        return new FirstClassCallableNode() {
            @Override
            public Object execute(VirtualFrame frame) {
                Request request = Frames.request(frame);
                PhpFunction f = request.findFunction(name);
                if (f == null && fallback != null) {
                    f = request.findFunction(fallback);
                }
                if (f == null) {
                    throw PhpErrors.undefinedFunction(name);
                }
                return ClosureNode.ofFunction(request, f);
            }
        };
    }

    /** Of a callable value. */
    public static ExpressionNode value(ExpressionNode callee) {
        return new Unary(callee) {
            @Override
            public Object execute(VirtualFrame frame) {
                return ClosureNode.ofCallable(
                        Frames.request(frame), operand(frame), phpRoot().scope());
            }
        };
    }

    /** Of a method. */
    public static ExpressionNode method(ExpressionNode base, ExpressionNode name) {
        return new Binary(base, null, name) {
            @Override
            public Object execute(VirtualFrame frame) {
                Object b = base(frame);
                return MethodCallNode.firstClass(
                        Frames.request(frame), b, name(frame), phpRoot().scope());
            }
        };
    }

    /** Of a static method. */
    public static ExpressionNode staticMethod(ClassRefNode classRef, ExpressionNode name) {
        return new Binary(null, classRef, name) {
            @Override
            public Object execute(VirtualFrame frame) {
                PhpClass c = type(frame);
                Object self = frame.getArguments()[Frames.SELF];
                PhpObject o = self instanceof PhpObject s && s.phpClass().isSubclassOf(c) ? s : null;
                return ClosureNode.ofMethod(
                        Frames.request(frame), c, o, name(frame), phpRoot().scope(), true);
            }
        };
    }

    private abstract static class Unary extends FirstClassCallableNode {
        @Child
        private ExpressionNode operand;

        Unary(ExpressionNode operand) {
            this.operand = operand;
        }

        Object operand(VirtualFrame frame) {
            return operand.execute(frame);
        }
    }

    private abstract static class Binary extends FirstClassCallableNode {
        @Child
        private ExpressionNode base;

        @Child
        private ClassRefNode classRef;

        @Child
        private ExpressionNode name;

        Binary(ExpressionNode base, ClassRefNode classRef, ExpressionNode name) {
            this.base = base;
            this.classRef = classRef;
            this.name = name;
        }

        Object base(VirtualFrame frame) {
            return base.execute(frame);
        }

        PhpClass type(VirtualFrame frame) {
            return classRef.execute(frame);
        }

        String name(VirtualFrame frame) {
            return Conversions.toPhpString(name.execute(frame)).toString();
        }
    }
}
