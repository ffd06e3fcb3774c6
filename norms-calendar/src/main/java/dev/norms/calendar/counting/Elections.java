package dev.norms.calendar.counting;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Window;
import dev.norms.college.College;
import dev.norms.college.TermOfOffice;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.TermRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Decides re-elections: the next election of the organization ends a term, whenever it is held. */
public final class Elections {
    private final College college;
    private final LocalDate asOf;

    /**
     * The elections of a college.
     *
     * @param college who is who
     * @param asOf the day of the question; later elections are not seen
     */
    public Elections(College college, LocalDate asOf) {
        this.college = college;
        this.asOf = asOf;
    }

    Tally tally(Obligation obligation, TermRule rule) {
        Window window = obligation.window().orElseThrow();
        TermOfOffice term = term(obligation);
        Optional<TermOfOffice> next = college.terms(term.organization()).stream()
                .filter(other -> other.elected().isAfter(term.elected()))
                .filter(other -> !other.elected().isAfter(asOf))
                .findFirst();
        return Tally.of(
                        next.map(other -> Match.counted("election/" + other.elected(), other.elected(), BigDecimal.ONE))
                                .map(ImmutableList::of)
                                .orElse(ImmutableList.of()),
                        window.deadline())
                .noting(next.flatMap(other -> note(term, other, rule)).or(() -> ignored(term)));
    }

    /** An extension that nobody approved is passed over. */
    private static Optional<Label> ignored(TermOfOffice term) {
        return term.extendedTo()
                .filter(day -> term.approval().isEmpty())
                .map(day -> Label.of(
                        "延期至" + day + "无批准文号，不计", "the extension to " + day + " has no approval and does not count"));
    }

    /**
     * The term of office in words.
     *
     * @param obligation the re-election that is owed
     * @param rule how long a term lasts
     * @return election, expiry and extension
     */
    public Explanation fact(Obligation obligation, TermRule rule) {
        TermOfOffice term = term(obligation);
        String zh = term.elected() + "选举，任期" + rule.years() + "年，" + rule.expiry(term.elected()) + "届满";
        String en = "elected on " + term.elected() + " for " + rule.years() + " years, expires on "
                + rule.expiry(term.elected());
        Label extension = term.extendedTo()
                .map(day -> term.approval()
                        .map(number ->
                                Label.of("，经" + number + "批准延期至" + day, ", extended to " + day + " by " + number))
                        .orElseGet(() -> ignored(term)
                                .map(label -> Label.of("，" + label.zh(), ", " + label.en()))
                                .orElseThrow()))
                .orElse(Label.of("，未延期", ", not extended"));
        return Explanation.of(StepKind.FACT, Label.of(zh + extension.zh(), en + extension.en()));
    }

    /**
     * What is worth a remark about an early election: it counts, but was held long before expiry or without approval.
     *
     * @param term the term that it ends
     * @param next the term that begins with it
     * @param rule how long a term lasts
     * @return the remark; empty for an election in time, or a late one
     */
    public static Optional<Label> note(TermOfOffice term, TermOfOffice next, TermRule rule) {
        if (next.elected().isBefore(rule.earliest(term.elected()))) {
            return Optional.of(Label.of(
                    "早于届满前" + rule.yearsMovable() + "年选举，予以注明",
                    "elected more than " + rule.yearsMovable() + (rule.yearsMovable() == 1 ? " year" : " years")
                            + " before expiry, which is noted"));
        }
        boolean approved = term.approval().isPresent() || next.approval().isPresent();
        return next.elected().isBefore(rule.opens(term.elected())) && !approved
                ? Optional.of(Label.of("提前选举而无批准文号，予以注明", "elected early without approval, which is noted"))
                : Optional.empty();
    }

    private TermOfOffice term(Obligation obligation) {
        return college.terms((OrganizationId) obligation.owner()).stream()
                .filter(term -> obligation.window().orElseThrow().period().equals(term.period()))
                .findFirst()
                .orElseThrow();
    }
}
