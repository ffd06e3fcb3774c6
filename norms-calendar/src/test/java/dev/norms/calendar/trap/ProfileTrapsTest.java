package dev.norms.calendar.trap;

import static dev.norms.calendar.assessment.Sample.COLLEGE;
import static dev.norms.calendar.assessment.Sample.ledger;
import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.PeriodUnit.MONTH;
import static dev.norms.time.PeriodUnit.QUARTER;
import static dev.norms.time.PeriodUnit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.label.Language;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileRefusedException;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(Trap.Names.class)
class ProfileTrapsTest {
    private static final NormBook BOOK = ImplementationOpinion.book();

    @Test
    @Trap("OSCAL #1859")
    void two_changes_are_both_kept_in_one_profile_in_two_and_in_either_order() {
        Profile assemblies = Profile.by("art").tighten("INS-2.1", atLeast(2).per(QUARTER), "small branches");
        Profile hours = Profile.by("art").tighten("MGT-2.1", 40, "a year of study");
        Profile both = assemblies.with(hours.changes().get(0));

        for (NormBook book : List.of(
                BOOK.tailoredBy(both),
                BOOK.tailoredBy(assemblies).tailoredBy(hours),
                BOOK.tailoredBy(hours).tailoredBy(assemblies))) {
            Assessment assessment = assess(book);
            assertThat(assessment.get("INS-2.1@u1/2021-Q1").obligation().bound())
                    .isEqualTo(atLeast(2));
            assertThat(assessment.get("MGT-2.1@p3/2021").obligation().bound()).isEqualTo(atLeast(40));
        }
    }

    @Test
    @Trap("offered 8: only tighten")
    void a_looser_number_is_refused_with_both_values() {
        Profile looser = Profile.by("art").tighten("INS-2.1", atLeast(1).per(YEAR), "we are few");

        assertThatThrownBy(() -> BOOK.tailoredBy(looser))
                .isInstanceOf(ProfileRefusedException.class)
                .hasMessageContaining("INS-2.1")
                .hasMessageContaining("1+/year")
                .hasMessageContaining("1+/quarter");
    }

    @Test
    @Trap({"offered 6: vague is a type", "党建系统 7: a number picked for what is vague"})
    void a_vague_frequency_says_in_every_verdict_how_it_was_read_and_by_whom() {
        NormBook ours = BOOK.tailoredBy(Profile.by("art")
                .fix(FrequencyReadings.JOINT_MEETING, atLeast(2).per(MONTH), "two a month"));

        assertThat(explained(BOOK)).contains("(joint-meeting, default;");
        assertThat(explained(ours))
                .contains("(joint-meeting, art; two a month)")
                .contains("at least 2 per month");
    }

    private static String explained(NormBook book) {
        return assess(book).get("ART-11.1@gb/2021-03").explanation().in(Language.ENGLISH);
    }

    private static Assessment assess(NormBook book) {
        Schedule year =
                Schedule.of(book, COLLEGE, CollegeCalendar.of(HolidaysOf2026.calendar()), DateRange.ofYear(2021));
        return Assessment.of(year, ledger(COLLEGE).build(), LocalDate.of(2021, 7, 2));
    }
}
