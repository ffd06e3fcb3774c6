package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.choice.Filed;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.LedgerRecord;
import dev.norms.time.PeriodForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The requirement that every activity names where it is filed. */
record FilingFamily() implements RecordFamily {
    private static final Label NO_ACTIVITY = Label.of("尚无活动记录", "no activity is recorded yet");
    private static final Label NOT_FILED = Label.of("未注明归档位置", "names no place of filing");
    private static final Label NOT_YET = Label.of("所属年度结束后才需归档", "need be filed only after the end of its year");
    private static final RequirementTiming TIMING = RequirementTiming.Standing.askedWhenPlanned(FilingFamily::asked);
    private static final CountWording.ListForm RECORDS =
            new CountWording.ListForm("：", "次活动应注明归档位置，已注明", "次", "activities filed", Label.of("未注明", "not filed"));

    @Override
    public RequirementTiming timing() {
        return TIMING;
    }

    @Override
    public Set<PeriodForm> forms() {
        return Set.of();
    }

    @Override
    public boolean isCountedAtOnce() {
        return false;
    }

    private static Obligation asked(Obligation obligation, Counter counter) {
        return counter.ledger().supplied().contains(EvidenceSource.ACTIVITIES)
                ? Family.asking(obligation, held(obligation, counter, false), NO_ACTIVITY)
                : obligation;
    }

    @Override
    public Tally totals(Obligation obligation, Counter counter) {
        return Tally.ofFacts(held(obligation, counter, true));
    }

    /**
     * Returns how many activities have to be filed by now, or how many of them are; in a plain loop, since this runs
     * often.
     */
    private static int held(Obligation obligation, Counter counter, boolean isFiledOnly) {
        LocalDate last = last(obligation, counter);
        int held = 0;
        List<LedgerRecord> records = counter.ledger().records(Family.owner(obligation), EvidenceSource.ACTIVITIES);
        for (int i = 0; i < records.size(); i++) {
            Activity activity = (Activity) records.get(i);
            if (!activity.date().isAfter(last) && (!isFiledOnly || activity.isFiled())) {
                held++;
            }
        }
        return held;
    }

    /** Returns all activities, or only those of earlier years if they are filed after the end of their year. */
    private static Stream<Activity> activities(Obligation obligation, Counter counter) {
        Stream<Activity> all = counter.activities(Family.owner(obligation));
        LocalDate last = last(obligation, counter);
        return isYearly(obligation) ? all.filter(activity -> !activity.date().isAfter(last)) : all;
    }

    /** Returns the last day whose activities have to be filed by the as-of day. */
    private static LocalDate last(Obligation obligation, Counter counter) {
        return isYearly(obligation) ? counter.asOf().withDayOfYear(1).minusDays(1) : counter.asOf();
    }

    private static boolean isYearly(Obligation obligation) {
        return obligation.norm().answer(Filed.class).equals(Optional.of(Filed.YEARLY));
    }

    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        List<Match> matches = activities(obligation, counter)
                .filter(activity -> counter.isInFull() || activity.isFiled())
                .map(activity -> match(activity, obligation, counter))
                .toList();
        return Tally.of(matches, counter.asOf())
                .lacking(matches.stream()
                        .filter(match -> !match.counts() && !match.date().isAfter(counter.asOf()))
                        .map(match -> Label.format("{0}（{1}）", "{0} ({1})", match.ref(), match.date()))
                        .toList());
    }

    @Override
    public Optional<Match> match(Obligation obligation, LedgerRecord record, Counter counter) {
        return record instanceof Activity activity
                ? Optional.of(match(activity, obligation, counter))
                : Optional.empty();
    }

    private static Match match(Activity activity, Obligation obligation, Counter counter) {
        if (activity.date().isAfter(counter.asOf())) {
            return Match.rejected(activity, EvidenceMatcher.AFTER_AS_OF);
        }
        if (activity.date().isAfter(last(obligation, counter))) {
            return Match.rejected(activity, NOT_YET);
        }
        return activity.isFiled() ? Match.one(activity) : Match.rejected(activity, NOT_FILED);
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    @Override
    public Label sentence(CountWording words) {
        return words.listed(RECORDS);
    }
}
