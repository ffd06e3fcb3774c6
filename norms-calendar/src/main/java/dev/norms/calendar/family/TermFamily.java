package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.TermOfOffice;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Interpretation;
import dev.norms.norm.ValueForm;
import dev.norms.organization.SubjectId;
import dev.norms.organization.TermRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A re-election in each term of office: the next election of the organization ends a term, whenever it is held.
 *
 * @param rule the rule on the length of a term
 */
public record TermFamily(TermRule rule) implements Family {
    @Override
    public RequirementTiming timing() {
        return new RequirementTiming.AtExpiry(rule);
    }

    /** Returns none: elections alone decide it. */
    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        return List.of();
    }

    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        TermOfOffice term = term(obligation, counter.college());
        Optional<TermOfOffice> next = counter.college().terms(term.organization()).stream()
                .filter(other -> other.elected().isAfter(term.elected()))
                .filter(other -> !other.elected().isAfter(counter.asOf()))
                .findFirst();
        return Tally.of(
                        next
                                .map(other ->
                                        Match.counted("election/" + other.elected(), other.elected(), BigDecimal.ONE))
                                .stream()
                                .toList(),
                        counter.deadline(obligation))
                .noting(tooLong(term, rule)
                        .or(() -> next.flatMap(other -> note(term, other, rule)))
                        .or(() -> ignored(term))
                        .or(() -> next.isEmpty() ? unsettled(obligation, counter) : Optional.empty()));
    }

    /**
     * Returns a remark on a term that is over by the default reading of its length, but might not be by another
     * reading.
     */
    private static Optional<Label> unsettled(Obligation obligation, Counter counter) {
        if (!counter.asOf().isAfter(counter.deadline(obligation))) {
            return Optional.empty();
        }
        for (Interpretation<?> reading : obligation.norm().interpretations()) {
            boolean isLength = reading.form().filter(ValueForm.YEARS::equals).isPresent();
            if (isLength && reading.fixedBy().equals(Interpretation.LIBRARY_DEFAULT)) {
                return Optional.of(Label.format(
                        "任期{0}是默认口径：{1}", "{0} is the default reading: {1}", reading.reading(), reading.reason()));
            }
        }
        return Optional.empty();
    }

    /** Returns the remark on an extension that is ignored because it has no approval. */
    private static Optional<Label> ignored(TermOfOffice term) {
        return extension(term).filter(any -> term.approval().isEmpty());
    }

    /**
     * Returns the remark on an extension of a term.
     *
     * @param term the term
     * @return by which approval it was extended, or that the extension has none and does not count; empty for a term
     *     that was not extended
     */
    public static Optional<Label> extension(TermOfOffice term) {
        return term.extendedTo()
                .map(day -> term.approval()
                        .map(approval ->
                                Label.format("经{0}批准延期至{1}", "extended to {1} under approval {0}", approval, day))
                        .orElseGet(() -> Label.format(
                                "延期至{0}无批准文号，不计", "the extension to {0} has no approval and does not count", day)));
    }

    /**
     * Returns the remark that an approved extension exceeds what the rule allows; it counts all the same.
     *
     * @param term the term
     * @param rule the rule on the length of a term
     * @return the remark; empty for any other term
     */
    public static Optional<Label> tooLong(TermOfOffice term, TermRule rule) {
        return term.extendedTo()
                .filter(day -> term.approval().isPresent() && day.isAfter(rule.latest(term.elected())))
                .map(day -> Label.of(
                        "批准延期至" + day + "，延期超过" + rule.yearsMovable() + "年，上级规定不允许",
                        "extended to " + day + ", by more than the " + rule.yearsMovable()
                                + (rule.yearsMovable() == 1 ? " year" : " years") + " that upper rules allow"));
    }

    /** Returns one fact: election, expiry and extension of the term. */
    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        TermOfOffice term = term(obligation, counter.college());
        Label extension = extension(term)
                .map(remark -> Label.format("，{0}", ", {0}", remark))
                .orElse(Label.of("，未延期", ", not extended"));
        return List.of(Label.format(
                "{0}选举，任期{1}年，{2}届满{3}",
                "elected on {0} for {1} " + (rule.years() == 1 ? "year" : "years") + ", expires on {2}{3}",
                term.elected(),
                rule.years(),
                rule.expiry(term.elected()),
                extension));
    }

    /**
     * Returns a remark on an early election, which counts, but was held long before expiry or without approval.
     *
     * @param term the term that it ends
     * @param next the term that begins with it
     * @param rule the rule on the length of a term
     * @return the remark; empty for an election in time, or a late one
     */
    public static Optional<Label> note(TermOfOffice term, TermOfOffice next, TermRule rule) {
        if (next.elected().isBefore(rule.earliest(term.elected()))) {
            return Optional.of(Label.format(
                    "早于届满前{0}年选举，予以注明",
                    "elected more than {0} {1} before expiry, which is noted",
                    rule.yearsMovable(),
                    rule.yearsMovable() == 1 ? "year" : "years"));
        }
        boolean approved = term.approval().isPresent() || next.approval().isPresent();
        return next.elected().isBefore(rule.opens(term.elected())) && !approved
                ? Optional.of(Label.of("提前选举而无批准文号，予以注明", "elected early without approval, which is noted"))
                : Optional.empty();
    }

    @Override
    public Label sentence(CountWording words) {
        LocalDate deadline = words.obligation().window().orElseThrow().deadline();
        Label held = words.tally().matches().stream()
                .filter(Match::counts)
                .map(match -> Label.format("已于{0}换届", "held on {0}", match.date()))
                .findFirst()
                .orElse(Label.of("尚未换届", "not held yet"));
        Label said = Label.format("{0}应于{1}前（含当日）换届，{2}", "due by {1}, {2}", words.when(), deadline, held);
        return words.isOutcomeSaid() ? said : Label.format("{0}；{1}", "{0}; {1}", said, words.outcome());
    }

    private static TermOfOffice term(Obligation obligation, College college) {
        return college.terms(Family.owner(obligation)).stream()
                .filter(term -> obligation.window().orElseThrow().period().equals(term.period()))
                .findFirst()
                .orElseThrow();
    }
}
