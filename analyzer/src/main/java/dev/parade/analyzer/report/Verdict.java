package dev.parade.analyzer.report;

/** Whether calls of a function may run at the same time as other code. */
public enum Verdict {
    /** Proven: nothing outside the result is affected or observed. */
    PURE("pure"),
    /** Pure if every listed obligation holds; the guarded run checks them. */
    OBLIGATIONS("obligations"),
    /** Affects or observes something outside; the effects say what, with evidence. */
    UNSAFE("unsafe");

    private final String text;

    Verdict(String text) {
        this.text = text;
    }

    /** The word in reports. */
    public String text() {
        return text;
    }
}
