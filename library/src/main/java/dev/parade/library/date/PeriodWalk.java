package dev.parade.library.date;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.library.core.iterators.InternalIteration;

/** Where a walk over a DatePeriod is. */
final class PeriodWalk implements InternalIteration {
    private final Request request;
    private final PhpClass timeClass;
    private final Moment start;
    private final PhpObject span;
    private final Moment end;
    private final long recurrences;
    private final boolean includeStart;
    private final boolean includeEnd;
    private Moment current;
    private long index;

    PeriodWalk(
            Request request,
            PhpClass timeClass,
            Moment start,
            PhpObject span,
            Moment end,
            long recurrences,
            boolean includeStart,
            boolean includeEnd) {
        this.request = request;
        this.timeClass = timeClass;
        this.start = start;
        this.span = span;
        this.end = end;
        this.recurrences = recurrences;
        this.includeStart = includeStart;
        this.includeEnd = includeEnd;
        rewind();
    }

    @Override
    public void rewind() {
        current = start;
        index = 0;
        if (!includeStart) {
            next();
        }
    }

    @Override
    public void next() {
        index++;
        if (span.nativeData() instanceof DateObjects.FromString from) {
            TimeFields time = current.fields();
            time.relative = from.relative().clone();
            time.haveRelative = true;
            current = Moment.of(time);
        } else {
            current = DateObjects.interval(span).addedTo(current, 1, span.nativeData() == DateObjects.WALL);
        }
    }

    @Override
    public boolean valid() {
        if (end != null) {
            int order = current.compareTo(end);
            return order < 0 || includeEnd && order == 0;
        }
        return index < recurrences + (includeStart ? 0 : 1);
    }

    @Override
    public Object current() {
        return DateObjects.time(request, timeClass, current);
    }

    @Override
    public Object key() {
        return index;
    }
}
