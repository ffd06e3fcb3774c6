package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.norms.calendar.notice.HolidayNotice;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.time.Festival;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of a calendar with the days of a university, and with a notice that came later. */
class UniversityDayProperties {
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private static final List<HolidayNotice.Paper> PAPERS = List.of(
            paper("〔2026〕9号", LocalDate.of(2026, 11, 4), false),
            paper("〔2027〕1号", LocalDate.of(2027, 1, 1), true),
            paper("〔2027〕2号", LocalDate.of(2027, 1, 1), false));

    private final WorkCalendar calendar = HolidaysOf2026.calendar();

    @Provide
    Arbitrary<List<UniversityDay>> days() {
        Arbitrary<LocalDate> soon = Arbitraries.integers().between(0, 900).map(LocalDate.of(2026, 6, 1)::plusDays);
        return Combinators.combine(soon, Arbitraries.of(true, false))
                .as((day, isOff) -> new UniversityDay(day, isOff, "国庆节"))
                .list()
                .uniqueElements(UniversityDay::date)
                .ofMaxSize(40);
    }

    @Property(tries = 200)
    void they_decide_their_day_and_nothing_else(
            @ForAll("days") List<UniversityDay> days, @ForAll @IntRange(max = 1_000) int later) {
        WorkCalendar own = calendar.withDays(days);
        LocalDate day = LocalDate.of(2026, 6, 1).plusDays(later);
        assertThat(days)
                .allSatisfy(one -> assertThat(own.isWorkingDay(one.date())).isNotEqualTo(one.isOff()));
        if (days.stream().noneMatch(one -> one.date().equals(day))) {
            assertThat(own.provenance(day)).isEqualTo(calendar.provenance(day));
        }
        assertThat(own.isConfirmed(day)).isEqualTo(calendar.isConfirmed(day));
        for (Festival festival : Festival.values()) {
            assertThat(own.breakOf(festival, day.getYear())).isEqualTo(calendar.breakOf(festival, day.getYear()));
        }
    }

    @Property(tries = 200)
    void whether_they_or_a_notice_come_first_makes_no_difference(@ForAll("days") List<UniversityDay> days) {
        HolidayNotice notice = notice("〔2026〕9号", new NoticeDay(NEW_YEAR, NoticeDay.Kind.HOLIDAY, "元旦", "〔2026〕9号"));
        assertThat(calendar.withDays(days).withNotice(notice))
                .isEqualTo(calendar.withNotice(notice).withDays(days));
    }

    @Example
    void an_incomplete_notice_keeps_the_law_and_leaves_its_year_provisional() {
        LocalDate second = LocalDate.of(2027, 1, 2);
        WorkCalendar more = calendar.withNotice(
                notice("〔2026〕9号", new NoticeDay(second, NoticeDay.Kind.HOLIDAY, "元旦", "〔2026〕9号")));
        assertThat(more.provenance(second).kind()).isEqualTo(Provenance.Kind.NOTICE);
        assertThat(more.isWorkingDay(second)).isFalse();
        assertThat(more.isWorkingDay(NEW_YEAR)).isFalse();
        assertThat(more.isConfirmed(second)).isFalse();
        assertThat(more.knownOn(LocalDate.of(2026, 11, 3))).isEqualTo(calendar);
    }

    @Example
    void a_second_notice_of_a_year_amends_the_first_and_the_same_changes_nothing() {
        HolidayNotice known = calendar.notices().get(calendar.notices().size() - 1);
        LocalDate bridge = LocalDate.of(known.year(), 5, 8);
        HolidayNotice amendment = new HolidayNotice(
                known.year(),
                List.of(new HolidayNotice.Paper(
                        "〔2026〕1号",
                        LocalDate.of(known.year(), 3, 1),
                        "page",
                        List.of(new NoticeDay(bridge, NoticeDay.Kind.HOLIDAY, "劳动节", "〔2026〕1号")))));
        WorkCalendar more = calendar.withNotice(amendment);
        assertThat(more.provenance(bridge).kind()).isEqualTo(Provenance.Kind.AMENDMENT);
        assertThat(more.isConfirmed(bridge)).isTrue();
        assertThat(more.withNotice(amendment)).isSameAs(more);
        assertThat(calendar.withNotice(known)).isSameAs(calendar);
    }

    /** Papers of 2027: a notice, and two amendments that each change what was said of 2 January before. */
    @Property
    void papers_of_a_year_decide_by_their_days_of_signing_whichever_comes_first(
            @ForAll("papers") List<HolidayNotice.Paper> papers) {
        WorkCalendar more = calendar;
        for (HolidayNotice.Paper paper : papers) {
            more = more.withNotice(new HolidayNotice(2027, List.of(paper)));
        }
        LocalDate second = LocalDate.of(2027, 1, 2);
        assertThat(more.isWorkingDay(second)).isTrue();
        assertThat(more.provenance(second).kind()).isEqualTo(Provenance.Kind.AMENDMENT);
        assertThat(more.provenance(second).number()).isEqualTo("〔2027〕2号");
        assertThat(more.provenance(NEW_YEAR).kind()).isEqualTo(Provenance.Kind.NOTICE);
        assertThat(more).isEqualTo(calendar.withNotice(new HolidayNotice(2027, PAPERS)));
    }

    @Provide
    Arbitrary<List<HolidayNotice.Paper>> papers() {
        return Arbitraries.shuffle(PAPERS);
    }

    private static HolidayNotice.Paper paper(String number, LocalDate signed, boolean isOff) {
        LocalDate second = LocalDate.of(2027, 1, 2);
        NoticeDay.Kind kind = isOff ? NoticeDay.Kind.HOLIDAY : NoticeDay.Kind.WORKDAY;
        NoticeDay day = new NoticeDay(second, kind, "元旦", number);
        boolean isNotice = signed.getYear() == 2026;
        NoticeDay newYear = new NoticeDay(NEW_YEAR, NoticeDay.Kind.HOLIDAY, "元旦", number);
        return new HolidayNotice.Paper(number, signed, "page", isNotice ? List.of(newYear, day) : List.of(day));
    }

    @Example
    void a_notice_of_days_that_no_calendar_covers_is_refused() {
        NoticeDay beyond = new NoticeDay(LocalDate.of(2101, 1, 1), NoticeDay.Kind.HOLIDAY, "元旦", "〔2100〕1号");
        assertThatExceptionOfType(UncoveredDateException.class)
                .isThrownBy(() -> calendar.withNotice(notice("〔2100〕1号", beyond)))
                .withMessageContaining("2101-01-01");
    }

    @Example
    void a_day_says_what_the_university_calls_it() {
        LocalDate day = LocalDate.of(2026, 10, 10);
        WorkCalendar own = calendar.withDays(List.of(UniversityDay.off(day, "校庆日")));
        assertThat(own.provenance(day).label().en())
                .isEqualTo("2026-10-10: public holiday by given row, 校庆日; was working day by 国办发明电〔2025〕7号");
        assertThat(own.withDays(List.of(UniversityDay.duty(day, ""))).isWorkingDay(day))
                .isTrue();
        assertThat(own.version()).endsWith(", 1 given day");
    }

    private static HolidayNotice notice(String number, NoticeDay... days) {
        return new HolidayNotice(
                2027, List.of(new HolidayNotice.Paper(number, LocalDate.of(2026, 11, 4), "page", List.of(days))));
    }
}
