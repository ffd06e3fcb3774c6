package dev.norms.cli.result;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.label.Label;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes tables as JSON: one object with a format, what the answer rests on, the labels of the codes, and the rows.
 *
 * <p>Rows have the fields of the CSV columns, typed: numbers are numbers, lists are arrays, a sentence is an object of
 * {@code zh} and {@code en}, what is empty is left out. The number of the format grows when a reader of the old one
 * would misread the new; fields may be added at any time.
 */
public final class JsonTable {
    private static final String SCHEDULE = "norms-schedule/1";
    private static final String FINDINGS = "norms-findings/1";
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build())
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private JsonTable() {}

    /**
     * What is owed, {@code schedule.json}.
     *
     * @param schedule the schedule
     * @param warnings what the reader should know
     * @return the content of the file
     */
    public static Content schedule(Schedule schedule, List<Label> warnings) {
        return object(SCHEDULE, json -> {
            JsonHead head = new JsonHead(json);
            head.basis(schedule, warnings);
            head.labels(schedule.obligations(), List.of(), List.of(Certainty.values()));
            rows(Columns.SCHEDULE, schedule.obligations(), json);
        });
    }

    /**
     * How it stands, {@code findings.json}.
     *
     * @param assessment the assessment
     * @param warnings what the reader should know
     * @return the content of the file
     */
    public static Content findings(Assessment assessment, List<Label> warnings) {
        return object(FINDINGS, json -> {
            json.writeStringProperty("as_of", assessment.asOf().toString());
            JsonHead head = new JsonHead(json);
            head.basis(assessment.schedule(), warnings);
            head.labels(
                    assessment.findings().stream().map(Finding::obligation).toList(),
                    List.of(Verdict.values()),
                    List.of(Certainty.values()));
            rows(Columns.FINDINGS, assessment.findings().list(), json);
        });
    }

    /** One object that begins with its format, as a file of its own. */
    static Content object(String format, Consumer<JsonGenerator> fields) {
        return out -> {
            try (JsonGenerator json = MAPPER.createGenerator(out)) {
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

    private static <T> void rows(List<Column<T>> columns, List<T> rows, JsonGenerator json) {
        json.writeArrayPropertyStart("rows");
        for (T row : rows) {
            json.writeStartObject();
            for (Column<T> column : columns) {
                write(column.name(), column.cell().apply(row), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(String name, Cell cell, JsonGenerator json) {
        if (cell instanceof Cell.Text text) {
            json.writeStringProperty(name, text.text());
        } else if (cell instanceof Cell.Quantity number) {
            json.writeNumberProperty(name, number.number());
        } else if (cell instanceof Cell.Texts texts) {
            json.writeArrayPropertyStart(name);
            texts.texts().forEach(json::writeString);
            json.writeEndArray();
        } else if (cell instanceof Cell.Sentence sentence) {
            JsonHead.label(name, sentence.label(), json);
        }
    }
}
