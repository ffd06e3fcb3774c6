package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.ledger.LedgerRecord;
import dev.norms.norm.ValueForm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.DateRange;
import dev.norms.time.SpecialForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;

/**
 * Semesters: a year that is split into them keeps its records, and the vacations between them move advised days only.
 */
@Domain(SmallColleges.class)
class SemesterProperties {
    private static final DateRange RANGE = DateRange.parse("2020-02-01/2022-12-31");
    private static final NormBook BOOK = ImplementationOpinion.book();

    @Property(tries = 100)
    void a_record_of_the_year_counts_for_exactly_one_semester_or_is_told_not_to_count(
            @ForAll SmallCollege small,
            @ForAll LocalDate asOf,
            @ForAll("yearly") String reading,
            @ForAll @Size(6) List<@IntRange(max = 40) Integer> shifts) {
        CollegeCalendar days = CollegeCalendar.of(HolidaysOf2026.calendar()).with(semesters(shifts));
        NormBook split = BOOK.tailoredBy(Profile.by("art")
                .with(new Change.Fix<>(
                        ImplementationOpinion.reading(reading, ValueForm.CADENCE),
                        Cadence.of(Bound.atLeast(1), SpecialForm.SEMESTER),
                        "x",
                        "art")));
        Assessment semesters = Assessment.of(schedule(split, small, days), small.ledger(), asOf);
        for (Finding year :
                Assessment.of(schedule(BOOK, small, days), small.ledger(), asOf).findings()) {
            if (!rests(year.obligation(), reading)) {
                continue;
            }
            List<Finding> instead = semesters.findings().stream()
                    .filter(finding -> finding.obligation()
                                    .normId()
                                    .equals(year.obligation().normId())
                            && finding.obligation()
                                    .owner()
                                    .equals(year.obligation().owner())
                            && finding.obligation()
                                    .part()
                                    .equals(year.obligation().part()))
                    .toList();
            for (String ref : year.records()) {
                List<Finding> counting = instead.stream()
                        .filter(finding -> finding.records().contains(ref))
                        .toList();
                LocalDate day = day(small, ref);
                Optional<Finding> ofDay = instead.stream()
                        .filter(finding -> finding.obligation()
                                .window()
                                .orElseThrow()
                                .days()
                                .contains(day))
                        .findFirst();
                assertThat(counting)
                        .as("%s %s of %s", reading, ref, year)
                        .isEqualTo(ofDay.stream().toList());
                if (counting.isEmpty()) {
                    instead.forEach(finding -> assertThat(notCounted(finding)).contains(ref));
                }
            }
        }
    }

    @Property(tries = 100)
    void vacations_move_the_advised_day_of_organizations_alone_and_no_deadline(
            @ForAll SmallCollege small, @ForAll @Size(6) List<@IntRange(max = 40) Integer> shifts) {
        CollegeCalendar plain = CollegeCalendar.of(HolidaysOf2026.calendar());
        AcademicCalendar semesters = semesters(shifts);
        LocalDate begins = semesters.semesters().get(0).first();
        LocalDate ends = semesters.semesters().get(5).last();
        Schedule with = schedule(BOOK, small, plain.with(semesters));
        for (Obligation without :
                Schedule.of(BOOK, small.college(), plain, RANGE).obligations()) {
            Window before = without.window().orElseThrow();
            Optional<Obligation> found = with.find(without.id());
            if (found.isEmpty()) { // its advised day is moved out of the range
                assertThat(without.owner()).isInstanceOf(OrganizationId.class);
                continue;
            }
            Window now = found.get().window().orElseThrow();
            assertThat(now.deadline()).isEqualTo(before.deadline());
            assertThat(now.close()).isEqualTo(before.close());
            assertThat(now.due()).isBetween(now.opens(), before.due());
            boolean isListed = !before.due().isBefore(begins) && !before.due().isAfter(ends);
            boolean inVacation = isListed && semesters.isVacation(before.due());
            if (!(without.owner() instanceof OrganizationId) || !inVacation) {
                assertThat(now.due()).as(without.toString()).isEqualTo(before.due());
            } else if (!now.due().equals(before.due())) {
                assertThat(semesters.isVacation(now.due()))
                        .as(without.toString())
                        .isFalse();
                assertThat(plain.workdays().isWorkingDay(now.due())).isTrue();
            }
        }
    }

    @Provide
    Arbitrary<String> yearly() {
        return Arbitraries.of(
                "activist-training",
                "education-stages",
                "rosters-renewed",
                "democratic-life-meeting",
                "leaders-lecture");
    }

    private static boolean rests(Obligation obligation, String reading) {
        return obligation.window().isPresent()
                && obligation.norm().interpretations().stream()
                        .anyMatch(one -> one.code().equals(reading));
    }

    private static Schedule schedule(NormBook book, SmallCollege small, CollegeCalendar days) {
        return Schedule.of(book, small.college(), days, RANGE);
    }

    private static LocalDate day(SmallCollege small, String ref) {
        return small.records().stream()
                .filter(record -> record.ref().equals(ref))
                .map(LedgerRecord::date)
                .findFirst()
                .orElseThrow();
    }

    /** Six semesters from autumn 2019 on, their first and last days moved by up to 40 days. */
    private static AcademicCalendar semesters(List<Integer> shifts) {
        List<Semester> semesters = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int year = 2019 + i / 2;
            boolean isAutumn = i % 2 == 0;
            LocalDate first = isAutumn ? LocalDate.of(year, 8, 20) : LocalDate.of(year + 1, 2, 10);
            LocalDate last = isAutumn ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year + 1, 7, 25);
            semesters.add(new Semester(
                    year + "-" + (year + 1) + "-" + (i % 2 + 1),
                    first.plusDays(shifts.get(i)),
                    last.minusDays(shifts.get(5 - i))));
        }
        return AcademicCalendar.of(semesters);
    }

    private static List<String> notCounted(Finding finding) {
        return steps(finding.explanation())
                .filter(step -> step.kind() == StepKind.NOT_COUNTED)
                .map(step -> step.text().en().split(" ", -1)[0])
                .toList();
    }

    private static Stream<Explanation> steps(Explanation explanation) {
        return Stream.concat(
                Stream.of(explanation), explanation.details().stream().flatMap(SemesterProperties::steps));
    }
}
