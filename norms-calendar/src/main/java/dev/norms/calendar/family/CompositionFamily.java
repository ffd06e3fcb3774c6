package dev.norms.calendar.family;

import dev.norms.calendar.composition.Composition;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.CompositionRequirement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * The composition that an organization must have.
 *
 * @param requirement the rules
 */
record CompositionFamily(CompositionRequirement requirement) implements Family {
    private static final Label NOTHING_BELOW = Label.of("下无党支部、党小组", "there is no branch or group below");
    private static final CountWording.ListForm RULES =
            new CountWording.ListForm("应符合", "项，已符合", "项", "compliant", Label.of("不符合", "not compliant"));

    @Override
    public RequirementTiming timing() {
        return RequirementTiming.Standing.askedWhenPlanned((obligation, counter) ->
                Family.asking(obligation, answer(obligation, counter, Composition::countOwed), NOTHING_BELOW));
    }

    /** Returns nobody: the facts of the college decide it, no record does. */
    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        return List.of();
    }

    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        Composition found = answer(obligation, counter, Composition::of);
        return Tally.ofFacts(found.held()).noting(found.advice()).lacking(found.missing());
    }

    @Override
    public Tally totals(Obligation obligation, Counter counter) {
        return Tally.ofFacts(answer(obligation, counter, Composition::countHeld));
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return answer(obligation, counter, Composition::of).facts();
    }

    @Override
    public Label sentence(CountWording words) {
        return words.isEnough()
                ? Label.format("{0}，{1}符合要求", "compliant", words.when(), words.what())
                : words.listed(RULES);
    }

    private <T> T answer(Obligation obligation, Counter counter, Question<T> question) {
        return question.answer(
                counter.college(),
                counter.college().find(Family.owner(obligation)).orElseThrow(),
                counter.asOf(),
                requirement);
    }

    /** A question about the composition of a body on a day. */
    private interface Question<T> {
        T answer(College college, Organization body, LocalDate day, CompositionRequirement requirement);
    }
}
