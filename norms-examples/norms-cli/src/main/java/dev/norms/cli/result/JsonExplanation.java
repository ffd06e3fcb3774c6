package dev.norms.cli.result;

import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.LibraryVersion;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writer of one explanation as JSON: an object with format, versions used, labels of codes, verdict, the tree of steps,
 * and the remedy with its acts, of which there are none if nothing is to be done or nothing helps.
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
     * @param remedy what can be done about it
     * @param warnings warnings for the reader
     * @return the text
     */
    public static Content of(Assessment assessment, Finding finding, Remedy remedy, List<Label> warnings) {
        return JsonFile.object(FORMAT, json -> {
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
            head.terms("outcome", List.of(Outcome.values()));
            json.writeEndObject();
            json.writeStringProperty("obligation", finding.id().toString());
            json.writeStringProperty("as_of", assessment.asOf().toString());
            json.writeStringProperty("verdict", finding.verdict().code());
            json.writeName("explanation");
            step(finding.explanation(), json);
            json.writeName("remedy");
            remedy(remedy, json);
        });
    }

    private static void remedy(Remedy remedy, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("outcome", remedy.outcome().code());
        json.writeStringProperty("zh", remedy.why().zh());
        json.writeStringProperty("en", remedy.why().en());
        json.writeArrayPropertyStart("acts");
        for (Act act : remedy.acts()) {
            json.writeStartObject();
            json.writeStringProperty("by", act.by().text());
            act.lastDay().ifPresent(day -> json.writeStringProperty("until", day.toString()));
            json.writeStringProperty("zh", act.label().zh());
            json.writeStringProperty("en", act.label().en());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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
