package dev.parade.analyzer.report;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** The report as JSON, version 1; the schema is docs/reference/analysis.schema.json. Written as a stream: it can be large. */
public final class JsonReport {
    /** Version of the form. */
    public static final int VERSION = 1;

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** Writes UTF-8 and leaves the stream open. */
    public static void write(Analysis analysis, OutputStream out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            new JsonReport(json).analysis(analysis);
        }
        out.write('\n');
        out.flush();
    }

    private void analysis(Analysis analysis) {
        json.writeStartObject();
        json.writeNumberProperty("version", VERSION);
        json.writeArrayPropertyStart("functions");
        analysis.functions().forEach(this::function);
        json.writeEndArray();
        summary(analysis.summary());
        json.writeEndObject();
    }

    private void function(FunctionReport function) {
        json.writeStartObject();
        json.writeStringProperty("name", function.name());
        json.writeStringProperty("file", function.file());
        json.writeNumberProperty("line", function.line());
        json.writeStringProperty("verdict", function.verdict().text());
        json.writeArrayPropertyStart("effects");
        function.effects().forEach(this::effect);
        json.writeEndArray();
        json.writeArrayPropertyStart("obligations");
        for (Obligation obligation : function.obligations()) {
            json.writeStartObject();
            json.writeNumberProperty("line", obligation.line());
            json.writeStringProperty("what", obligation.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void effect(EffectReport effect) {
        json.writeStartObject();
        json.writeStringProperty("kind", effect.kind().name());
        json.writeNumberProperty("line", effect.line());
        json.writeArrayPropertyStart("chain");
        for (ChainStep step : effect.chain()) {
            json.writeStartObject();
            json.writeStringProperty("file", step.file());
            json.writeNumberProperty("line", step.line());
            json.writeStringProperty("what", step.what());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void summary(Summary summary) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("files", summary.files());
        json.writeNumberProperty("functions", summary.functions());
        json.writeNumberProperty("pure", summary.pure());
        json.writeNumberProperty("obligations", summary.obligations());
        json.writeNumberProperty("unsafe", summary.unsafe());
        json.writeArrayPropertyStart("errors");
        for (SourceError error : summary.errors()) {
            json.writeStartObject();
            json.writeStringProperty("file", error.file());
            json.writeNumberProperty("line", error.line());
            json.writeStringProperty("message", error.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
