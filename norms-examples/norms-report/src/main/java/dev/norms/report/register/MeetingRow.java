package dev.norms.report.register;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.norms.book.NormBook;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.Item;
import dev.norms.ledger.Activity;
import dev.norms.organization.OrganizationId;
import dev.norms.report.unit.Places;
import dev.norms.report.unit.Words;
import dev.norms.requirement.Parts;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

    /** What activities are called: their kinds, and the stage or item of a norm that they name. */
    record Kinds(Map<String, String> names, Map<String, String> parts) {
        static Kinds of(NormBook book) {
            return new Kinds(
                    book.activityKinds().stream()
                            .collect(toMap(
                                    ActivityKind::code, kind -> kind.label().zh(), (one, other) -> one)),
                    book.editions().stream()
                            .flatMap(edition -> edition.norms().stream())
                            .flatMap(norm -> norm.demands().stream())
                            .flatMap(demand -> demand.parts() instanceof Parts.Named part
                                    ? Stream.of(part.item())
                                    : Stream.empty())
                            .collect(toMap(Item::code, item -> item.label().zh(), (one, other) -> other)));
        }

        private String of(Activity activity) {
            String kinds = activity.kinds().stream()
                    .map(kind -> names.getOrDefault(kind, kind))
                    .collect(joining("、"));
            return kinds
                    + activity.part()
                            .map(part -> "（" + parts.getOrDefault(part, part) + "）")
                            .orElse("")
                    + activity.hours()
                            .map(hours -> " " + hours.toPlainString() + "学时")
                            .orElse("");
        }
    }
}
