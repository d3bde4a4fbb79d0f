package dev.parade.cli;

import dev.parade.analyzer.AnalysisOptions;
import dev.parade.analyzer.Analyzer;
import dev.parade.analyzer.report.Analysis;
import dev.parade.analyzer.report.JsonReport;
import dev.parade.analyzer.report.TextReport;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parade analyze}: what each function of a program can affect. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Says what each function can affect, and why: pure, pure under obligations, or unsafe.")
public final class AnalyzeCommand implements Callable<Integer> {
    /** The report's forms. */
    enum Format {
        text,
        json
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, and folders with the .php files below them.")
    private List<Path> paths;

    @Option(names = "--format", paramLabel = "text|json", description = "Form of the report (default: text).")
    private Format format = Format.text;

    @Option(names = "-o", paramLabel = "FILE", description = "Where the report goes (default: standard output).")
    private Path output;

    @Override
    public Integer call() throws IOException {
        for (Path path : paths) {
            if (!Files.isReadable(path)) {
                System.err.println("Could not open input file: " + path);
                return 1;
            }
        }
        Analysis analysis = Analyzer.analyze(paths, AnalysisOptions.defaults());
        try (OutputStream stream =
                output == null ? new FileOutputStream(FileDescriptor.out) : Files.newOutputStream(output)) {
            write(analysis, new BufferedOutputStream(stream));
        }
        return 0;
    }

    private void write(Analysis analysis, OutputStream stream) throws IOException {
        if (format == Format.json) {
            JsonReport.write(analysis, stream);
        } else {
            Writer writer = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            TextReport.write(analysis, writer);
            writer.flush();
        }
        stream.flush();
    }
}
