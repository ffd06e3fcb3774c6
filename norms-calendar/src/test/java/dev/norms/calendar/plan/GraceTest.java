package dev.norms.calendar.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.book.NormBook;
import dev.norms.calendar.obligation.Duty;
import dev.norms.internal.choice.DuesTime;
import dev.norms.norm.Demand;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.WindowReadings;
import dev.norms.profile.Profile;
import dev.norms.requirement.CountRequirement;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GraceTest {
    private static final int DAYS = 9;

    static List<Interpretation<Integer>> readings() {
        return List.of(
                WindowReadings.GRACE_YEAR_START,
                WindowReadings.GRACE_JULY_FIRST,
                WindowReadings.GRACE_GRADUATION,
                WindowReadings.GRACE_HOLIDAYS,
                WindowReadings.GRACE_SPECIAL_STUDY,
                WindowReadings.GRACE_NEW_STUDENTS,
                WindowReadings.GRACE_LEAVING);
    }

    @ParameterizedTest
    @MethodSource("readings")
    void days_of_grace_are_those_of_the_reading_of_the_season(Interpretation<Integer> reading) {
        NormBook book = tailored(reading);
        boolean[] isRead = {false};
        forEachCount(book, (duty, form) -> {
            boolean isOfSeason = duty.norm().interpretations().stream()
                            .anyMatch(one -> one.code().equals(reading.code()))
                    && (duty.part().isEmpty()
                            || reading.code().endsWith(duty.part().get()));
            isRead[0] |= isOfSeason;
            Grace before = Grace.of(Templates.duty(duty.normId().text(), duty.part()), form);
            assertThat(Grace.of(duty, form))
                    .as("%s %s %s", duty.normId(), duty.part(), form)
                    .isEqualTo(isOfSeason ? new Grace(before.until(), DAYS, false) : before);
        });
        assertThat(isRead[0]).isTrue();
    }

    @Test
    void what_is_due_at_the_end_of_a_year_is_on_time_until_a_day() {
        NormBook book = ImplementationOpinion.book()
                .tailoredBy(Profile.by("art").fix(CountingReadings.GRACE_YEAR_END, MonthDay.of(2, 3), "so"));
        Duty summary = Templates.duty(book, "INS-4.1");
        assertThat(Grace.of(summary, PeriodUnit.YEAR).deadline(LocalDate.of(2021, 12, 31)))
                .isEqualTo("2022-02-03");
        Duty none = Templates.duty(
                ImplementationOpinion.book()
                        .tailoredBy(Profile.by("art").fix(CountingReadings.GRACE_YEAR_END, MonthDay.of(12, 31), "so")),
                "INS-4.1");
        assertThat(Grace.of(none, PeriodUnit.YEAR)).isEqualTo(Grace.NONE);
    }

    @Test
    void a_norm_without_a_reading_of_grace_has_none() {
        assertThat(Grace.of(Templates.duty("INS-2.1"), PeriodUnit.QUARTER)).isEqualTo(Grace.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "01-31, 2021-12-31, 2022-01-31",
        "12-31, 2021-12-31, 2021-12-31",
        "06-30, 2021-06-30, 2021-06-30",
        "06-30, 2021-06-29, 2021-06-30",
        "06-30, 2021-07-01, 2022-06-30"
    })
    void a_day_that_has_passed_is_that_of_the_next_year(String until, LocalDate close, LocalDate deadline) {
        Grace grace = new Grace(Optional.of(MonthDay.parse("--" + until)), 0, false);
        assertThat(grace.deadline(close)).isEqualTo(deadline);
    }

    @Test
    void dues_may_be_paid_until_the_end_of_the_quarter() {
        Interpretation<DuesTime> reading = CountingReadings.DUES_TIME;
        NormBook book =
                ImplementationOpinion.book().tailoredBy(Profile.by("art").fix(reading, DuesTime.QUARTER, "so"));
        Duty dues = Templates.duty(book, "ART-10.2");
        assertThat(Grace.of(dues, PeriodUnit.MONTH).deadline(LocalDate.of(2021, 4, 30)))
                .isEqualTo("2021-06-30");
        assertThat(Grace.of(Templates.duty("ART-10.2"), PeriodUnit.MONTH).deadline(LocalDate.of(2021, 4, 30)))
                .isEqualTo("2021-04-30");
    }

    @Test
    void an_edition_is_studied_until_days_after_its_months() {
        Duty study = Templates.duty(tailored(WindowReadings.GRACE_SPECIAL_STUDY), "ART-2.1");
        assertThat(Grace.of(study, SpecialForm.EDITION).deadline(LocalDate.of(2021, 1, 2)))
                .isEqualTo(LocalDate.of(2021, 1, 2).plusDays(DAYS));
    }

    private static NormBook tailored(Interpretation<Integer> reading) {
        return ImplementationOpinion.book().tailoredBy(Profile.by("art").fix(reading, DAYS, "so"));
    }

    private static void forEachCount(NormBook book, BiConsumer<Duty, PeriodForm> visitor) {
        for (Norm norm : book.editions().get(0).norms()) {
            for (Demand demand : norm.demands()) {
                if (demand.requirement() instanceof CountRequirement count) {
                    count.cadence()
                            .forms()
                            .forEach(form ->
                                    visitor.accept(Duty.of(book.editions().get(0), norm, demand), form));
                }
            }
        }
    }
}
