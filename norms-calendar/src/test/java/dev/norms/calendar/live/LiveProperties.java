package dev.norms.calendar.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.Difference;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.internal.choice.CountsFor;
import dev.norms.internal.choice.FollowedUp;
import dev.norms.internal.choice.ReviewConcerns;
import dev.norms.internal.choice.VacantPosts;
import dev.norms.internal.choice.admission.VoteProof;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.AdmissionReadings;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.profile.Profile;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever happens, the live standing is that which would be found anew. */
@Domain(SmallColleges.class)
class LiveProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final NormBook BOOK = ImplementationOpinion.book();

    /** The readings under which a record concerns others than usual. */
    private static final NormBook READ_OTHERWISE = BOOK.tailoredBy(Profile.by("art")
            .fix(CountingReadings.SEVERAL_KINDS, CountsFor.BRANCHES_TOO, "so")
            .fix(CountingReadings.FOLLOW_UPS, FollowedUp.MEMBERS_TOO, "so")
            .fix(CountingReadings.REVIEW_CONCERNS, ReviewConcerns.NAMED, "so")
            .fix(CountingReadings.VACANT_POSTS, VacantPosts.EACH, "so")
            .fix(AdmissionReadings.VOTES, VoteProof.BALLOT, "so"));

    private static final int EVENTS = 8;

    @Property(tries = 60)
    void after_any_events_it_equals_an_assessment_anew(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll long seed, @ForAll boolean otherwise) {
        LiveAssessment live = live(small, asOf, otherwise);
        Events events = new Events(small, seed);
        for (int i = 0; i < EVENTS; i++) {
            Optional<LiveStep> step = events.next(live);
            if (step.isPresent()) {
                Assessment before = live.assessment();
                live = step.get().after();
                Assessment anew = anew(live);
                assertThat(standing(live.assessment())).isEqualTo(standing(anew));
                assertThat(inFull(step.get().differences()))
                        .isEqualTo(inFull(Comparison.of(before, anew).differences()));
            }
        }
        assertThat(reasons(live.assessment())).isEqualTo(reasons(anew(live)));
    }

    static LiveAssessment live(SmallCollege small, LocalDate asOf, boolean otherwise) {
        Schedule schedule = Schedule.of(
                otherwise ? READ_OTHERWISE : BOOK,
                small.college(),
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                RANGE);
        return LiveAssessment.of(schedule, sound(small.ledger()), asOf);
    }

    /** The assessment of the same rows, planned again and with a ledger that is built at once. */
    static Assessment anew(LiveAssessment live) {
        Assessment now = live.assessment();
        Schedule same = now.schedule();
        Schedule planned = Schedule.of(same.book(), same.college(), same.calendar(), same.range());
        return Assessment.of(planned, sound(now.ledger()), now.asOf());
    }

    private static Ledger sound(Ledger ledger) {
        LedgerBuilder rows = Ledger.builder(ledger.college());
        ledger.supplied().forEach(rows::supply);
        ledger.records().forEach(rows::add);
        ledger.approvals().forEach(rows::add);
        ledger.exemptions().forEach(rows::add);
        ledger.followUps().forEach(rows::add);
        ledger.ballots().forEach(rows::add);
        return rows.check().value();
    }

    static List<String> standing(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding ->
                        finding + " " + finding.done() + finding.obligation().bound())
                .toList();
    }

    static List<String> reasons(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.reason() + " " + finding.records())
                .toList();
    }

    static List<String> inFull(List<Difference> differences) {
        return differences.stream()
                .map(one -> one + " " + one.before() + one.after() + one.label())
                .toList();
    }
}
