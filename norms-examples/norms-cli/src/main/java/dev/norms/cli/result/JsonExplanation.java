package dev.norms.cli.result;

import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.LibraryVersion;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writer of one explanation as JSON: an object with format, versions used, labels of codes, verdict, and the tree of
 * steps.
 *
 * <p>A step has its {@code kind}, its sentence in {@code zh} and {@code en}, and the steps below it in {@code details},
 * in reading order; a step without further steps has no details. The format number is independent of other formats and
 * grows when readers of the old format would misread the new one.
 */
public final class JsonExplanation {
    private static final String FORMAT = "norms-explanation/1";

    private JsonExplanation() {}

    /**
     * Returns the explanation of a finding.
     *
     * @param assessment the assessment
     * @param finding one of its findings
     * @param warnings warnings for the reader
     * @return the text
     */
    public static Content of(Assessment assessment, Finding finding, List<Label> warnings) {
        return JsonTable.object(FORMAT, json -> {
            JsonHead head = new JsonHead(json);
            NormEdition edition = finding.obligation().edition();
            json.writeStringProperty("engine", LibraryVersion.version());
            json.writeName("edition");
            head.edition(edition.edition());
            head.settings(edition.profiles());
            json.writeStringProperty(
                    "holidays", assessment.schedule().calendar().workdays().version());
            head.warnings(warnings);
            json.writeObjectPropertyStart("labels");
            head.terms("verdict", List.of(Verdict.values()));
            head.terms("kind", List.of(StepKind.values()));
            json.writeEndObject();
            json.writeStringProperty("obligation", finding.id().toString());
            json.writeStringProperty("as_of", assessment.asOf().toString());
            json.writeStringProperty("verdict", finding.verdict().code());
            json.writeName("explanation");
            step(finding.explanation(), json);
        });
    }

    private static void step(Explanation step, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("kind", step.kind().code());
        json.writeStringProperty("zh", step.text().zh());
        json.writeStringProperty("en", step.text().en());
        if (!step.details().isEmpty()) {
            json.writeArrayPropertyStart("details");
            step.details().forEach(detail -> step(detail, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
