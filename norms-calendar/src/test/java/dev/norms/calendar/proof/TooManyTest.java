package dev.norms.calendar.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.duty.NormId;
import dev.norms.norm.Norm;
import dev.norms.requirement.Amount;
import dev.norms.requirement.StudyHoursRequirement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TooManyTest {
    @ParameterizedTest
    @CsvSource({
        "INS-2.2, 28+/month, false", // as many as February has days
        "INS-2.2, 29+/month, true",
        "INS-2.1, 90+/quarter, false",
        "INS-2.1, 91+/quarter, true",
        "INS-2.1, 360+/year, false",
        "INS-2.1, 361+/year, true",
        "INS-2.1, 1+/quarter, false"
    })
    void more_than_one_a_day_is_too_often(String norm, String cadence, boolean isTooOften) {
        List<Flaw> flaws = TooMany.flaws(FewNorms.often(norm, cadence), FlawKind.CONTRADICTION);
        assertThat(flaws).hasSize(isTooOften ? 1 : 0);
        flaws.forEach(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.CONTRADICTION);
            assertThat(flaw.norms()).containsExactly(NormId.parse(norm));
            assertThat(flaw.toString()).startsWith("contradiction [" + norm + "]: " + norm + " asks for ");
            assertThat(flaw.day()).isEqualTo("2021-12-31");
            assertThat(flaw.profile()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"2880, false", "2881, true"})
    void more_than_eight_hours_a_day_are_too_many(int hours, boolean isTooMany) {
        Norm norm = FewNorms.norm("MGT-2.1");
        Norm more = norm.withDemands(norm.demands().stream()
                .map(demand -> demand.with(demand.requirement().with(new Amount.Hours(hours))))
                .toList());
        assertThat(more.find(StudyHoursRequirement.class).orElseThrow().hours()).isEqualTo(hours);
        assertThat(TooMany.flaws(FewNorms.subject().with(FewNorms.book(more)), FlawKind.UNREALIZABLE))
                .hasSize(isTooMany ? 1 : 0);
    }

    /** The window of the norm is that of the start of the year. */
    @Test
    void a_window_of_fixed_days_has_its_days() {
        int days = 0;
        while (TooMany.flaws(FewNorms.often("MGT-1.1", (days + 1) + "+/year-start"), FlawKind.GAP)
                .isEmpty()) {
            days++;
        }
        assertThat(days).isEqualTo(90); // 1 January to 31 March
    }

    @Test
    void the_book_asks_for_nothing_too_often() {
        assertThat(TooMany.flaws(FewNorms.subject(), FlawKind.CONTRADICTION)).isEmpty();
    }

    @Test
    void the_last_year_is_not_before_the_first() {
        assertThat(new Bounds(2021, 2021, false).isWhole()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(2021, 2020, true))
                .withMessage("lastYear must not be before 2021, but was 2020");
    }
}
