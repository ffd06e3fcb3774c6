package dev.norms.cli.result;

import dev.norms.book.NormEdition;
import dev.norms.calendar.assessment.LibraryVersion;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.source.Edition;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/** The fields of a JSON result before its rows. */
final class JsonHead {
    private final JsonGenerator json;

    JsonHead(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the library version, the range, the editions, settings and holiday data used, and the warnings. */
    void basis(Schedule schedule, List<Label> warnings) {
        json.writeStringProperty("engine", LibraryVersion.version());
        json.writeObjectPropertyStart("range");
        json.writeStringProperty("from", schedule.range().from().toString());
        json.writeStringProperty("to", schedule.range().last().toString());
        json.writeEndObject();
        json.writeArrayPropertyStart("editions");
        schedule.book().editions().stream().map(NormEdition::edition).distinct().forEach(this::edition);
        json.writeEndArray();
        settings(schedule.book().profiles());
        json.writeStringProperty("holidays", schedule.calendar().workdays().version());
        warnings(warnings);
    }

    /** Writes the college's settings. */
    void settings(List<Profile> profiles) {
        json.writeArrayPropertyStart("profile");
        profiles.forEach(this::profile);
        json.writeEndArray();
    }

    /** Writes the warnings for the reader. */
    void warnings(List<Label> warnings) {
        json.writeArrayPropertyStart("warnings");
        warnings.forEach(warning -> {
            json.writeStartObject();
            json.writeStringProperty("zh", warning.zh());
            json.writeStringProperty("en", warning.en());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    /** Writes the labels of the norms, verdicts and certainties by their codes. */
    void labels(List<Obligation> obligations, List<? extends Coded> verdicts, List<? extends Coded> certainties) {
        SortedMap<String, Label> norms = new TreeMap<>();
        obligations.forEach(obligation -> norms.putIfAbsent(
                obligation.norm().id().text(), obligation.norm().label()));
        json.writeObjectPropertyStart("labels");
        json.writeObjectPropertyStart("norm");
        norms.forEach((id, label) -> label(id, label, json));
        json.writeEndObject();
        terms("verdict", verdicts);
        terms("certainty", certainties);
        json.writeEndObject();
    }

    static void label(String name, Label label, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("zh", label.zh());
        json.writeStringProperty("en", label.en());
        json.writeEndObject();
    }

    /** Writes the labels of codes. */
    void terms(String name, List<? extends Coded> terms) {
        if (!terms.isEmpty()) {
            json.writeObjectPropertyStart(name);
            terms.forEach(term -> label(term.code(), term.label(), json));
            json.writeEndObject();
        }
    }

    /** Writes a profile: the settings, their authors and reasons. */
    private void profile(Profile profile) {
        for (Change change : profile.changes()) {
            json.writeStartObject();
            json.writeStringProperty("setting", change.setting());
            json.writeStringProperty("value", change.value());
            json.writeStringProperty("reason", change.reason());
            json.writeStringProperty("by", change.by());
            profile.from().ifPresent(from -> json.writeStringProperty("from", from.toString()));
            profile.until().ifPresent(until -> json.writeStringProperty("until", until.toString()));
            json.writeEndObject();
        }
    }

    /** Writes an edition as an object. */
    void edition(Edition edition) {
        json.writeStartObject();
        json.writeStringProperty("name", edition.name().toString());
        json.writeStringProperty("number", edition.number());
        label("title", edition.title(), json);
        json.writeStringProperty("in_force_from", edition.inForce().from().toString());
        edition.inForce().until().ifPresent(until -> json.writeStringProperty("in_force_until", until.toString()));
        json.writeStringProperty("last_checked_on", edition.lastCheckedOn().toString());
        json.writeEndObject();
    }
}
