package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.internal.choice.FollowedUp;
import dev.norms.label.Label;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.Norm;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The requirement that every obligation that was missed is followed up. */
record FollowUpFamily() implements Family {
    private static final Label NOTHING_MISSED = Label.of("没有未完成事项", "nothing was missed");
    private static final Label NO_FOLLOW_UP = Label.of("无整改记录", "has no follow-up");
    private static final RequirementTiming TIMING =
            RequirementTiming.Standing.askedWhenJudged((obligation, counter) -> Family.asking(
                    obligation, below(obligation, counter).count(followsUpMembers(obligation.norm())), NOTHING_MISSED));
    private static final CountWording.ListForm MISSED = new CountWording.ListForm(
            "：", "项未完成事项应有整改记录，已有", "项", "missed duties followed up", Label.of("尚无", "not followed up"));

    @Override
    public RequirementTiming timing() {
        return TIMING;
    }

    /** Returns what the owner and everything below it missed. */
    private static Missed below(Obligation obligation, Counter counter) {
        return counter.missed().apply(Family.owner(obligation));
    }

    /**
     * Returns whether duties missed by members have to be followed up; by default the branch settles these with the
     * members.
     */
    static boolean followsUpMembers(Norm norm) {
        return norm.answer(FollowedUp.class).equals(Optional.of(FollowedUp.MEMBERS_TOO));
    }

    @Override
    public Tally totals(Obligation obligation, Counter counter) {
        return Tally.ofFacts(below(obligation, counter).followedUp(followsUpMembers(obligation.norm())));
    }

    /** Returns none: missed duties and their follow-ups decide it, not records. */
    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        return List.of();
    }

    /** A follow-up counts regardless of its date, since it says by when something is done. */
    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        List<Match> matches = new ArrayList<>();
        List<Label> missing = new ArrayList<>();
        int overdue = 0;
        for (Obligation missed : below(obligation, counter).all()) {
            if (!followsUpMembers(obligation.norm()) && !Missed.isOfOrganization(missed)) {
                continue;
            }
            List<FollowUp> followUps = counter.ledger().followUps(missed.id());
            if (!followUps.isEmpty()) {
                boolean late = followUps.stream().allMatch(one -> isLate(one, counter.asOf()));
                overdue += late ? 1 : 0;
                matches.add(Match.counted("follow-up/" + followUps.get(0).date(), counter.asOf(), BigDecimal.ONE)
                        .withAbout(
                                late
                                        ? Label.format("{0}，整改逾期", "{0}, overdue", missed)
                                        : Label.same(missed.toString())));
            } else if (counter.isInFull()) {
                matches.add(Match.rejected(missed.toString(), counter.deadline(missed), NO_FOLLOW_UP));
                missing.add(named(missed));
            }
        }
        return Tally.of(matches, counter.asOf())
                .lacking(missing)
                .noting(
                        overdue == 0
                                ? Optional.empty()
                                : Optional.of(Label.format("整改逾期{0}项", "follow-ups overdue: {0}", overdue)));
    }

    /** Returns whether the day of a follow-up has passed and it is not done; it counts all the same, with a remark. */
    private static boolean isLate(FollowUp followUp, LocalDate asOf) {
        return followUp.date().isBefore(asOf)
                && followUp.done().filter(day -> !day.isAfter(asOf)).isEmpty();
    }

    private static Label named(Obligation obligation) {
        Label what = obligation
                .window()
                .map(window -> Label.format(
                        "{1}{0}",
                        "{0}, {1}", obligation.label(), window.period().label()))
                .orElse(obligation.label());
        return Label.format("{0}（{1}）", "{0} ({1})", what, obligation.owner());
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    @Override
    public Label sentence(CountWording words) {
        return words.listed(MISSED);
    }
}
