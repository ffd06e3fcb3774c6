package dev.norms.calendar.workday;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.notice.NoticeDay;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the provenance of every day, whatever was known and given. */
class ProvenanceProperties {
    private final WorkCalendar bundled = ChinaWorkdays.bundled();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5500).map(LocalDate.of(2014, 1, 1)::plusDays);
    }

    @Provide
    Arbitrary<WorkCalendar> calendars() {
        Arbitrary<NoticeDay> row = Combinators.combine(days(), Arbitraries.of(NoticeDay.Kind.class))
                .as((day, kind) -> new NoticeDay(day, kind, "x", "own"));
        Arbitrary<List<NoticeDay>> rows =
                row.list().uniqueElements(NoticeDay::date).ofMaxSize(4);
        return Combinators.combine(days(), rows)
                .as((known, given) -> bundled.knownOn(known).withNotice(given));
    }

    @Property(tries = 300)
    void provenance_agrees_with_the_calendar(
            @ForAll("calendars") WorkCalendar calendar, @ForAll("days") LocalDate day) {
        Provenance found = calendar.provenance(day);
        assertThat(found.status()).isEqualTo(calendar.status(day));
        assertThat(found.awaited().isEmpty()).isEqualTo(calendar.isConfirmed(day));
        assertThat(found.rows().stream().reduce((one, later) -> later)).isEqualTo(calendar.find(day));
        assertThat(found.kind() == Provenance.Kind.LAW || found.kind() == Provenance.Kind.WEEKDAY)
                .isEqualTo(found.rows().isEmpty());
        assertThat(found.label().zh())
                .startsWith(day + "：" + found.status().label().zh());
    }

    @Property(tries = 300)
    void what_is_known_on_a_day_does_not_depend_on_what_came_later(@ForAll("days") LocalDate known) {
        WorkCalendar then = bundled.knownOn(known);
        assertThat(then.knownOn(known)).isEqualTo(then);
        assertThat(bundled.knownOn(known.plusYears(1)).knownOn(known)).isEqualTo(then);
    }

    @Property(tries = 300)
    void what_a_paper_of_the_past_says_holds_unless_amended(
            @ForAll("days") LocalDate known, @ForAll("days") LocalDate day) {
        WorkCalendar then = bundled.knownOn(known);
        if (then.isConfirmed(day) && bundled.provenance(day).kind() != Provenance.Kind.AMENDMENT) {
            assertThat(then.status(day)).isEqualTo(bundled.status(day));
        }
    }
}
