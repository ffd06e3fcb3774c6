package dev.norms.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.norms.duty.NormId;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which records count for a norm, and what of them is counted.
 *
 * <p>The text form, as {@code book} prints it, is {@code activities:party-lecture[led-by=secretary]}.
 *
 * @param sources the kinds of records that decide; without a single one of them there is no verdict
 * @param kinds the codes of the activities, documents or targets that count; empty if every record of the sources does
 * @param unit what is counted
 * @param conditions what a record must fulfil besides
 */
public record EvidenceRule(Set<EvidenceSource> sources, Set<String> kinds, Unit unit, List<Condition> conditions) {
    /**
     * Checks that there is a source.
     *
     * @param sources the kinds of records that decide; without a single one of them there is no verdict
     * @param kinds the codes of the activities, documents or targets that count; empty if every record of the sources
     *     does
     * @param unit what is counted
     * @param conditions what a record must fulfil besides
     * @throws IllegalArgumentException if there is no source
     */
    public EvidenceRule {
        sources = ImmutableSet.copyOf(sources);
        kinds = ImmutableSet.copyOf(kinds);
        requireNonNull(unit, "unit");
        conditions = ImmutableList.copyOf(conditions);
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
     * Contacts with several kinds of targets, each target counted once.
     *
     * @param unit what the targets are
     * @param kind a kind
     * @param more further kinds
     * @return the rule
     */
    public static EvidenceRule contacts(Unit unit, TargetKind kind, TargetKind... more) {
        ImmutableSet.Builder<String> kinds = ImmutableSet.<String>builder().add(kind.code());
        for (TargetKind other : more) {
            kinds.add(other.code());
        }
        return new EvidenceRule(ImmutableSet.of(EvidenceSource.CONTACTS), kinds.build(), unit, ImmutableList.of());
    }

    /**
     * Every record of some sources.
     *
     * @param unit what is counted
     * @param source a source
     * @param more further sources
     * @return the rule
     */
    public static EvidenceRule all(Unit unit, EvidenceSource source, EvidenceSource... more) {
        return new EvidenceRule(
                ImmutableSet.<EvidenceSource>builder().add(source).add(more).build(),
                ImmutableSet.of(),
                unit,
                ImmutableList.of());
    }

    /**
     * This rule with one more condition.
     *
     * @param condition the condition
     * @return the rule
     */
    public EvidenceRule where(Condition condition) {
        return new EvidenceRule(
                sources,
                kinds,
                unit,
                ImmutableList.<Condition>builder()
                        .addAll(conditions)
                        .add(condition)
                        .build());
    }

    /**
     * This rule with one more kind of activity that counts like another one.
     *
     * @param kind the code of the kind
     * @param as the kind like which it counts
     * @return the rule; the same if no activities of that other kind count
     */
    public EvidenceRule counting(String kind, ActivityKind as) {
        boolean activities = sources.contains(EvidenceSource.ACTIVITIES) || sources.contains(EvidenceSource.ATTENDANCE);
        return !activities || !kinds.contains(as.code())
                ? this
                : new EvidenceRule(
                        sources,
                        ImmutableSet.<String>builder().addAll(kinds).add(kind).build(),
                        unit,
                        conditions);
    }

    /**
     * The records in words.
     *
     * @return for instance 活动记录（书记党课） and "activities (Party lecture)"
     */
    public Label label() {
        return Kinds.label(sources, kinds);
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
        return new EvidenceRule(ImmutableSet.of(source), ImmutableSet.of(kind), unit, ImmutableList.of());
    }
}
