package dev.norms.cli.result;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A file with one JSON object: the fields of objects each on a line of its own, the values of arrays on one. */
final class JsonFile {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();
    private static final DefaultPrettyPrinter INDENTED =
            new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

    private JsonFile() {}

    /** Returns a file with one object that begins with its format. */
    static Content object(String format, Consumer<JsonGenerator> fields) {
        return out -> {
            try (JsonGenerator json = JSON.createGenerator(new Indenting(), out)) {
                json.writeStartObject();
                json.writeStringProperty("format", format);
                fields.accept(json);
                json.writeEndObject();
            } catch (JacksonIOException e) {
                throw e.getCause();
            }
            out.write('\n');
        };
    }

    /** The context of a generator that writes each field on a line of its own. */
    private static final class Indenting extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return INDENTED.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
