package dev.norms.cli.result;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.Certainty;
import dev.norms.label.Label;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writer of tables as JSON: an object with format, basis, labels of codes and rows, for findings also day and rates.
 *
 * <p>Rows have the CSV columns as typed fields: numbers are numbers, lists are arrays, a sentence is an object of
 * {@code zh} and {@code en}, absent values are left out. The format number grows when readers of the old format would
 * misread the new one; fields may be added at any time.
 */
public final class JsonTable {
    private static final String SCHEDULE = "norms-schedule/1";
    private static final String FINDINGS = "norms-findings/1";

    private JsonTable() {}

    /**
     * Returns the table of obligations, {@code schedule.json}.
     *
     * @param schedule the schedule
     * @param warnings warnings for the reader
     * @return the content of the file
     */
    public static Content schedule(Schedule schedule, List<Label> warnings) {
        return JsonFile.object(SCHEDULE, json -> {
            JsonHead head = new JsonHead(json);
            head.basis(schedule, warnings);
            head.labels(schedule.obligations(), List.of(), List.of(Certainty.values()));
            rows(ResultColumns.SCHEDULE, schedule.obligations(), json);
        });
    }

    /**
     * Returns the table of findings, {@code findings.json}.
     *
     * @param assessment the assessment
     * @param findings the rows: its findings
     * @param warnings warnings for the reader
     * @return the content of the file
     */
    public static Content findings(Assessment assessment, List<Finding> findings, List<Label> warnings) {
        return JsonFile.object(FINDINGS, json -> {
            json.writeStringProperty("as_of", assessment.asOf().toString());
            rates(assessment.findings(), json);
            JsonHead head = new JsonHead(json);
            head.basis(assessment.schedule(), warnings);
            head.labels(
                    findings.stream().map(Finding::obligation).toList(),
                    List.of(Verdict.values()),
                    List.of(Certainty.values()));
            rows(ResultColumns.FINDINGS, findings, json);
        });
    }

    private static void rates(Findings findings, JsonGenerator json) {
        json.writeObjectPropertyStart("rates");
        rates("organizations", findings.ofOrganizations(), json);
        rates("persons", findings.ofPersons(), json);
        json.writeEndObject();
    }

    private static void rates(String whose, Findings findings, JsonGenerator json) {
        json.writeObjectPropertyStart(whose);
        findings.rate().ifPresent(rate -> rate("dated", rate, json));
        findings.standingRate().ifPresent(rate -> rate("standing", rate, json));
        json.writeEndObject();
    }

    private static void rate(String name, Rate rate, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("fulfilled", rate.fulfilled());
        json.writeNumberProperty("decided", rate.decided());
        json.writeEndObject();
    }

    private static <T> void rows(List<ResultColumn<T>> columns, List<T> rows, JsonGenerator json) {
        json.writeArrayPropertyStart("rows");
        for (T row : rows) {
            json.writeStartObject();
            for (ResultColumn<T> column : columns) {
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
