package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileRefusedException;
import dev.norms.requirement.Amount;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** Of every norm with a number, every way to tighten it: what was not kept is not kept under more. */
@Domain(SmallColleges.class)
class TighteningProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final List<Change> TIGHTENINGS = tightenings();

    @Example
    void every_norm_with_a_number_can_be_tightened() {
        assertThat(TIGHTENINGS.stream().map(change -> ((Change.Tighten) change).norm()))
                .containsAll(numbered().map(Norm::id).toList());
    }

    /** A duty that is asked for more often falls into several; then not all of them are met. */
    @Property(tries = 200)
    void tightening_never_turns_what_is_missed_or_not_met_into_met(
            @ForAll SmallCollege small, @ForAll("profiles") Profile profile, @ForAll LocalDate asOf) {
        Assessment plain = assess(BOOK, small, asOf);
        Assessment tight = assess(BOOK.tailoredBy(profile), small, asOf);
        for (Finding lapsed : plain.lapsed()) {
            List<Finding> instead = tight.findings().stream()
                    .filter(finding -> isWithin(finding.obligation(), lapsed.obligation()))
                    .toList();
            assertThat(instead).as("%s under %s", lapsed, profile.changes()).isNotEmpty();
            assertThat(instead)
                    .as("%s under %s", lapsed, profile.changes())
                    .anyMatch(
                            finding -> finding.verdict() != Verdict.MET && finding.verdict() != Verdict.NOT_APPLICABLE);
        }
    }

    @Property(tries = 100)
    void what_stands_under_a_tighter_number_stands_as_well_under_the_number_of_the_document(
            @ForAll SmallCollege small, @ForAll("profiles") Profile profile, @ForAll LocalDate asOf) {
        Assessment plain = assess(BOOK, small, asOf);
        for (Finding tight : assess(BOOK.tailoredBy(profile), small, asOf).findings()) {
            Optional<Finding> same = plain.find(tight.id());
            if (same.isPresent() && tight.verdict().isFulfilled()) {
                assertThat(same.get().verdict()).as(tight.toString()).isIn(Verdict.MET, tight.verdict());
            }
        }
    }

    @Property(tries = 60)
    void two_tailorings_are_refused_or_give_the_same_answers_and_reasons_in_either_order(
            @ForAll SmallCollege small,
            @ForAll("profiles") Profile one,
            @ForAll("profiles") Profile other,
            @ForAll LocalDate asOf) {
        assertThat(standing(one, other, small, asOf)).isEqualTo(standing(other, one, small, asOf));
    }

    private static Optional<List<String>> standing(Profile first, Profile second, SmallCollege small, LocalDate asOf) {
        try {
            return Optional.of(assess(BOOK.tailoredBy(first).tailoredBy(second), small, asOf).findings().stream()
                    .map(finding -> finding + " " + finding.done() + " " + finding.explanation())
                    .toList());
        } catch (ProfileRefusedException e) {
            return Optional.empty();
        }
    }

    private static boolean isWithin(Obligation part, Obligation whole) {
        if (!part.normId().equals(whole.normId())
                || !part.owner().equals(whole.owner())
                || !part.part().equals(whole.part())
                || part.window().isPresent() != whole.window().isPresent()) {
            return false;
        }
        return whole.window().isEmpty()
                || days(whole.window().get()).encloses(days(part.window().orElseThrow()));
    }

    /** The days of the period: a season of a year stands for the year. */
    private static DateRange days(Window window) {
        return window.period() instanceof CalendarPeriod period
                ? DateRange.ofClosed(period.first(), period.last())
                : window.days();
    }

    private static Assessment assess(NormBook book, SmallCollege small, LocalDate asOf) {
        return Assessment.of(Schedule.of(book, small.college(), DAYS, RANGE), small.ledger(), asOf);
    }

    /** Whatever the book accepts, tried with each norm that has a number. */
    private static List<Change> tightenings() {
        List<Amount> amounts = Stream.of(
                        "1+/month 2+/month 3+/month 1..2/month 1..1/month 1+/quarter 2+/quarter 4+/quarter 1+/half-year"
                                + " 2+/half-year 1+/year 2+/year 3+ 2+ 1..1 2..2 24 32 40 60")
                .flatMap(text -> Stream.of(text.split(" ")))
                .map(Amount::parse)
                .toList();
        return numbered()
                .flatMap(norm -> Stream.concat(amounts.stream(), oftener(norm))
                        .<Change>map(amount -> new Change.Tighten(norm.id(), amount, "we do more", "art")))
                .filter(change -> BOOK.check(Profile.by("art").with(change)).isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** Once more in the same periods or windows. */
    private static Stream<Amount> oftener(Norm norm) {
        return norm.demands().stream()
                .flatMap(demand -> demand.requirement().amount().stream())
                .filter(Amount.Times.class::isInstance)
                .map(amount -> ((Amount.Times) amount).cadence())
                .map(cadence -> new Amount.Times(
                        new Cadence(Bound.atLeast(cadence.bound().atLeast() + 1), cadence.forms())));
    }

    private static Stream<Norm> numbered() {
        return BOOK.editions().get(0).norms().stream()
                .filter(norm -> norm.demands().stream()
                        .anyMatch(demand -> demand.requirement().amount().isPresent()));
    }

    @Provide
    Arbitrary<Profile> profiles() {
        return Combinators.combine(
                        Arbitraries.of(TIGHTENINGS).list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.of("2019-01-01", "2021-01-01", "2021-05-15"))
                .as((changes, from) -> {
                    Profile profile = Profile.by("art").from(from);
                    for (Change change : changes) {
                        profile = BOOK.check(profile.with(change)).isEmpty() ? profile.with(change) : profile;
                    }
                    return profile;
                });
    }
}
