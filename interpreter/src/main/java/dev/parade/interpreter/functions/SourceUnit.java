package dev.parade.interpreter.functions;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.source.SourceSection;
import dev.parade.interpreter.checks.CompileFindings;
import dev.parade.parser.ast.Program;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A parsed file, shared by all requests.
 *
 * @param file name as {@code __FILE__} gives it, a byte string
 * @param program its tree
 * @param strictTypes whether it declares {@code strict_types=1}
 * @param isInternal code that comes with the runtime: its classes count as builtin
 * @param showsHandles whether it may print the handles of objects
 * @param source its text for debuggers and the like; null for code that they do not see
 * @param haltOffset of {@code __halt_compiler()}, -1 for none
 * @param findings what PHP says when it compiles the file
 * @param targets its own code, by the ways that it has been run in
 */
public record SourceUnit(
        String file,
        Program program,
        boolean strictTypes,
        int haltOffset,
        SourceHandle source,
        boolean isInternal,
        boolean showsHandles,
        CompileFindings findings,
        Map<Object, RootCallTarget> targets) {
    /** A unit that nothing has been said about yet. */
    public SourceUnit(
            String file,
            Program program,
            boolean strictTypes,
            int haltOffset,
            SourceHandle source,
            boolean isInternal,
            boolean showsHandles) {
        this(
                file,
                program,
                strictTypes,
                haltOffset,
                source,
                isInternal,
                showsHandles,
                isInternal ? null : new CompileFindings(program, file),
                new ConcurrentHashMap<>());
    }

    /** A section for a line, null where there is none. */
    public SourceSection lineSection(int line) {
        return source == null ? null : source.section(line, line);
    }

    /** A section for some lines, both included; null where there is none. */
    public SourceSection section(int first, int last) {
        return source == null ? null : source.section(first, last);
    }

    /** A section for everything, null where there is none. */
    public SourceSection wholeSection() {
        return source == null ? null : source.whole();
    }
}
