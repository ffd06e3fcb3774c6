package dev.norms.report.register;

import static java.util.stream.Collectors.joining;

import dev.norms.book.NormBook;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Words;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * An activity in the register of a unit.
 *
 * @param date the day
 * @param weekday its weekday
 * @param holder the organization that held it
 * @param kinds what it was: its kinds, its part and its class hours
 * @param period the period that it names; may be empty
 * @param chair who led it; may be empty
 * @param attendance who was present of those entitled; empty if not recorded
 * @param filed where it is filed; may be empty
 * @param id its id
 * @param codes the codes of its kinds; unmodifiable
 */
public record MeetingRow(
        LocalDate date,
        String weekday,
        String holder,
        String kinds,
        String period,
        String chair,
        String attendance,
        String filed,
        String id,
        Set<String> codes) {
    public MeetingRow {
        codes = Set.copyOf(codes);
    }

    static MeetingRow of(
            Activity activity, OrganizationId holder, Places places, Attendances attendances, Kinds kinds) {
        return new MeetingRow(
                activity.date(),
                Words.weekday(activity.date()),
                places.of(holder).name(),
                kinds.of(activity),
                activity.forPeriod().map(Period::label).map(label -> label.zh()).orElse(""),
                activity.leaders().stream()
                        .map(person -> places.people().of(person.text()))
                        .collect(joining("、")),
                attendances
                        .of(activity, holder)
                        .map(Attendances.Numbers::toString)
                        .orElse(""),
                activity.filed().orElse(""),
                activity.id(),
                activity.kinds());
    }

    /** The names of kinds of activities. */
    record Kinds(Map<String, String> names) {
        static Kinds of(NormBook book) {
            return new Kinds(book.activityKinds().stream()
                    .collect(java.util.stream.Collectors.toMap(
                            ActivityKind::code, kind -> kind.label().zh(), (one, other) -> one)));
        }

        private String of(Activity activity) {
            String kinds = activity.kinds().stream()
                    .map(kind -> names.getOrDefault(kind, kind))
                    .collect(joining("、"));
            return kinds
                    + activity.part().map(part -> "（" + part + "）").orElse("")
                    + activity.hours()
                            .map(hours -> " " + hours.toPlainString() + "学时")
                            .orElse("");
        }
    }
}
