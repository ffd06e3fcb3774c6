package dev.norms.calendar.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.family.TermFamily;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.TermOfOffice;
import dev.norms.label.Label;
import dev.norms.ledger.Ballot;
import dev.norms.organization.TermRule;
import dev.norms.requirement.TermRequirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One term of office of a body, as known on a day.
 *
 * @param term the term
 * @param reElection the re-election that is owed at its end, with its window
 * @param reElected the term that began with the election that ended it, if that was held by the as-of day
 * @param byElections the elections within the term that did not begin a new one (补选), in the order of their days
 */
public record TermRecord(
        TermOfOffice term, Obligation reElection, Optional<TermOfOffice> reElected, List<Ballot> byElections) {
    public TermRecord {
        requireNonNull(term, "term");
        requireNonNull(reElection, "reElection");
        requireNonNull(reElected, "reElected");
        byElections = ImmutableList.copyOf(byElections);
    }

    /**
     * The day on which the term expires, whether it was extended or not.
     *
     * @return the day of the election some years later
     */
    public LocalDate expiry() {
        return rule().expiry(term.elected());
    }

    /**
     * The first day on which the re-election is prepared and the superior reminds the body of it.
     *
     * @return the day, six months before expiry by the standard rule
     */
    public LocalDate remindedFrom() {
        return rule().opens(term.elected());
    }

    /**
     * The last day for the re-election.
     *
     * @return expiry, or the day to which the term was extended with approval
     */
    public LocalDate lastDay() {
        return term.deadline(rule());
    }

    /**
     * Returns whether the term ended with an election after its last day.
     *
     * @return true if so; false also if there was no election yet
     */
    public boolean isReElectedLate() {
        return reElected.filter(next -> next.elected().isAfter(lastDay())).isPresent();
    }

    /**
     * Remarks on the term.
     *
     * @return a sentence each for an extension, an extension longer than allowed, an early election and a late one;
     *     empty if there is nothing to remark
     */
    public List<Label> remarks() {
        List<Label> remarks = new ArrayList<>();
        TermFamily.extension(term).ifPresent(remarks::add);
        TermFamily.tooLong(term, rule()).ifPresent(remarks::add);
        reElected.flatMap(next -> TermFamily.note(term, next, rule())).ifPresent(remarks::add);
        reElected
                .filter(next -> isReElectedLate())
                .ifPresent(next -> remarks.add(
                        Label.format("{0}换届，晚于{1}", "re-elected on {0}, after {1}", next.elected(), lastDay())));
        return ImmutableList.copyOf(remarks);
    }

    private TermRule rule() {
        return reElection.requirement().as(TermRequirement.class).orElseThrow().rule();
    }
}
