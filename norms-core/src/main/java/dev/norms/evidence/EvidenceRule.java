package dev.norms.evidence;

import static java.util.Objects.requireNonNull;

import dev.norms.duty.NormId;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule on which records count for a norm, and in which unit.
 *
 * <p>The text form, as {@code book} prints it, is {@code activities:party-lecture[led-by=secretary]}.
 *
 * @param sources the sources of the records that decide; if none of them was supplied, there is no data to decide on
 * @param kinds the codes of the kinds of activities, documents, targets or lists that count, or the id of the norm that
 *     is attested; empty if every record of the sources counts
 * @param unit the unit in which they count
 * @param conditions further conditions that a record must fulfil
 */
public record EvidenceRule(Set<EvidenceSource> sources, Set<String> kinds, Unit unit, List<Condition> conditions) {
    /**
     * Checks that there is a source.
     *
     * @throws IllegalArgumentException if there is no source
     */
    public EvidenceRule {
        sources = Ordered.set(sources);
        kinds = Ordered.set(kinds);
        requireNonNull(unit, "unit");
        conditions = List.copyOf(conditions);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("sources must not be empty, but were (kinds " + kinds + ")");
        }
    }

    /**
     * Activities of a kind, counted by times.
     *
     * @param kind the kind
     * @return the rule
     */
    public static EvidenceRule activity(ActivityKind kind) {
        return of(EvidenceSource.ACTIVITIES, kind.code(), Unit.TIMES);
    }

    /**
     * Documents of a kind.
     *
     * @param kind the kind
     * @return the rule
     */
    public static EvidenceRule document(DocumentKind kind) {
        return of(EvidenceSource.DOCUMENTS, kind.code(), Unit.DOCUMENTS);
    }

    /**
     * Attestations of a norm.
     *
     * @param norm the norm
     * @return the rule
     */
    public static EvidenceRule attestation(NormId norm) {
        return of(EvidenceSource.ATTESTATIONS, norm.text(), Unit.TIMES);
    }

    /**
     * Attendance of a person at activities of a kind, counted by times.
     *
     * @param kind the kind
     * @return the rule
     */
    public static EvidenceRule attendance(ActivityKind kind) {
        return of(EvidenceSource.ATTENDANCE, kind.code(), Unit.TIMES);
    }

    /**
     * Contacts with targets of some kinds, each target counted once.
     *
     * @param unit the unit in which it counts
     * @param kind a kind
     * @param more further kinds
     * @return the rule
     */
    public static EvidenceRule contacts(Unit unit, TargetKind kind, TargetKind... more) {
        return contacts(unit, Ordered.set(kind, more));
    }

    /**
     * Contacts with targets of some kinds, each target counted once.
     *
     * @param unit the unit in which it counts
     * @param targets the kinds of targets, at least one
     * @return the rule
     */
    public static EvidenceRule contacts(Unit unit, Set<TargetKind> targets) {
        List<String> kinds = new ArrayList<>();
        for (TargetKind target : targets) {
            kinds.add(target.code());
        }
        return new EvidenceRule(Set.of(EvidenceSource.CONTACTS), Ordered.set(kinds), unit, List.of());
    }

    /**
     * Every record of some sources.
     *
     * @param unit the unit in which it counts
     * @param source a source
     * @param more further sources
     * @return the rule
     */
    public static EvidenceRule all(Unit unit, EvidenceSource source, EvidenceSource... more) {
        return new EvidenceRule(Ordered.set(source, more), Set.of(), unit, List.of());
    }

    /**
     * This rule with one more condition.
     *
     * @param condition the condition
     * @return the rule
     */
    public EvidenceRule where(Condition condition) {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(condition);
        return new EvidenceRule(sources, kinds, unit, all);
    }

    /**
     * This rule with one more source.
     *
     * @param source the source, whose records count like those of the others
     * @return the rule
     */
    public EvidenceRule or(EvidenceSource source) {
        Set<EvidenceSource> all = new LinkedHashSet<>(sources);
        all.add(source);
        return new EvidenceRule(all, kinds, unit, conditions);
    }

    /**
     * This rule with one more kind of activity that counts like another one.
     *
     * @param kind the code of the kind
     * @param as the kind that it counts like
     * @return the rule; this one if no activities of that other kind count
     */
    public EvidenceRule counting(String kind, ActivityKind as) {
        boolean activities = sources.contains(EvidenceSource.ACTIVITIES) || sources.contains(EvidenceSource.ATTENDANCE);
        if (!activities || !kinds.contains(as.code())) {
            return this;
        }
        Set<String> all = new LinkedHashSet<>(kinds);
        all.add(kind);
        return new EvidenceRule(sources, all, unit, conditions);
    }

    /**
     * The records in words.
     *
     * @return for instance 活动记录（党课） and "activities (Party lecture)"
     */
    public Label label() {
        return KindNames.label(sources, kinds);
    }

    /**
     * The text form.
     *
     * @return for instance {@code activities:party-lecture[led-by=secretary]}
     */
    @Override
    public String toString() {
        return sources.stream().map(Coded::code).collect(Collectors.joining("+"))
                + (kinds.isEmpty() ? "" : ":" + String.join("|", kinds))
                + (conditions.isEmpty()
                        ? ""
                        : conditions.stream().map(Condition::toString).collect(Collectors.joining(",", "[", "]")));
    }

    private static EvidenceRule of(EvidenceSource source, String kind, Unit unit) {
        return new EvidenceRule(Set.of(source), Set.of(kind), unit, List.of());
    }
}
