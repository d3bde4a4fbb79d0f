package dev.parade.tests.conformance;

/** Says in one line what broke inside the runtime, such that the same break gives the same line. */
final class BrokenRuntime {
    private BrokenRuntime() {}

    /** Class, message and the first frame of ours. */
    static String describe(Throwable broken) {
        Throwable cause = broken;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String message = cause.getMessage() == null ? "" : ": " + firstLine(cause.getMessage());
        return cause.getClass().getSimpleName() + message + " at " + topFrame(cause.getStackTrace());
    }

    /** The innermost frame in the project's own code, the tests aside. */
    static String topFrame(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            String name = frame.getClassName();
            if (name.startsWith("dev.parade.") && !name.startsWith("dev.parade.tests.")) {
                String file = frame.getFileName() == null ? name : frame.getFileName();
                return file + ":" + frame.getLineNumber() + " " + frame.getMethodName();
            }
        }
        return stack.length == 0 ? "?" : stack[0].toString();
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }
}
