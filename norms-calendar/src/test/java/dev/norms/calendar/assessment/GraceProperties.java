package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.norm.Interpretation;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/** Days of grace: whatever they are, more of them only help, and they move nothing but the deadline. */
@Domain(SmallColleges.class)
class GraceProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final List<String> LAST_DAYS = List.of("12-31", "01-15", "01-31", "02-28", "03-31");
    private static final List<String> DAYS_AFTER = List.of("0", "7", "14", "30", "60");
    private static final List<Interpretation<?>> GRACES = ImplementationOpinion.readings().stream()
            .filter(reading -> reading.code().startsWith("grace-"))
            .toList();

    @Property(tries = 100)
    void more_days_of_grace_never_turn_met_into_missed(
            @ForAll SmallCollege small,
            @ForAll LocalDate asOf,
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> one,
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> other) {
        Assessment less = assess(small, asOf, least(one, other));
        Assessment more = assess(small, asOf, most(one, other));
        for (Finding before : less.findings()) {
            Finding after = more.find(before.id()).orElseThrow();
            if (before.obligation().window().isEmpty()) {
                continue;
            }
            switch (before.verdict()) {
                case MET -> assertThat(after.verdict()).as(before.toString()).isEqualTo(Verdict.MET);
                case MADE_UP ->
                    assertThat(after.verdict()).as(before.toString()).isIn(Verdict.MET, Verdict.MADE_UP);
                case MISSED ->
                    assertThat(after.verdict())
                            .as(before.toString())
                            .isIn(Verdict.MISSED, Verdict.CLOSING, Verdict.MET, Verdict.MADE_UP);
                case CLOSING, OPEN ->
                    assertThat(after.verdict()).as(before.toString()).isIn(before.verdict(), Verdict.MET);
                default -> assertThat(after.verdict()).as(before.toString()).isEqualTo(before.verdict());
            }
        }
    }

    /** The other way round: what is missed with grace is missed without any, and more was never counted. */
    @Property(tries = 100)
    void setting_grace_to_none_never_turns_missed_into_met(
            @ForAll SmallCollege small,
            @ForAll LocalDate asOf,
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> some) {
        Assessment without = assess(small, asOf, List.of(0, 0, 0, 0, 0, 0, 0, 0, 0));
        for (Finding with : assess(small, asOf, some).findings()) {
            Finding bare = without.find(with.id()).orElseThrow();
            Optional<Window> window = with.obligation().window();
            if (window.isPresent()) {
                assertThat(bare.obligation().window().map(Window::due)).isEqualTo(window.map(Window::due));
                assertThat(bare.obligation().window().map(Window::deadline)).isEqualTo(window.map(Window::close));
                if (with.verdict() == Verdict.MISSED) {
                    assertThat(bare.verdict()).as(with.toString()).isEqualTo(Verdict.MISSED);
                }
                bare.done()
                        .ifPresent(done -> assertThat(done)
                                .as(with.toString())
                                .isLessThanOrEqualTo(with.done().orElseThrow()));
            }
        }
    }

    private static Assessment assess(SmallCollege small, LocalDate asOf, List<Integer> chosen) {
        Profile profile = Profile.by("art");
        for (int i = 0; i < GRACES.size(); i++) {
            profile = profile.with(change(GRACES.get(i), chosen.get(i)));
        }
        NormBook book = ImplementationOpinion.book().tailoredBy(profile);
        return Assessment.of(Schedule.of(book, small.college(), DAYS, RANGE), small.ledger(), asOf);
    }

    private static <T> Change change(Interpretation<T> grace, int chosen) {
        List<String> values = grace.text().orElseThrow().contains("-") ? LAST_DAYS : DAYS_AFTER;
        return new Change.Fix<>(grace, grace.form().orElseThrow().parse(values.get(chosen)), "x", "art");
    }

    private static List<Integer> least(List<Integer> one, List<Integer> other) {
        List<Integer> least = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            least.add(Math.min(one.get(i), other.get(i)));
        }
        return least;
    }

    private static List<Integer> most(List<Integer> one, List<Integer> other) {
        List<Integer> most = new ArrayList<>();
        for (int i = 0; i < one.size(); i++) {
            most.add(Math.max(one.get(i), other.get(i)));
        }
        return most;
    }
}
