package dev.norms.calendar.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.proposal.problem.Clash;
import dev.norms.calendar.proposal.problem.Need;
import dev.norms.calendar.proposal.problem.Needed;
import dev.norms.evidence.ActivityKind;
import dev.norms.time.DateRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictTest {
    private static final Preference MORNINGS = Preference.of(PreferenceKind.SLOT, "am");
    private static final DateRange OFF = DateRange.parse("2021-05-01/2021-05-06");

    @Test
    void a_conflict_names_all_that_cannot_be_kept_together() {
        Conflict conflict = Conflict.of(new Clash(List.of(need("a"), need("b")), List.of(MORNINGS), List.of(OFF)));
        assertThat(conflict.obligations())
                .containsExactly(
                        need("a").obligations().get(0).id(),
                        need("b").obligations().get(0).id());
        assertThat(conflict.preferences()).containsExactly(MORNINGS);
        assertThat(conflict.daysOff()).containsExactly(OFF);
        assertThat(conflict.label().en())
                .isEqualTo("cannot be kept together: INS-2.1#a@u/2021-Q1; INS-2.1#b@u/2021-Q1;"
                        + " preference \",,slot,am\"; days off 2021-05-01/2021-05-06");
        assertThat(conflict.label().zh())
                .isEqualTo("不能同时做到：INS-2.1#a@u/2021-Q1；INS-2.1#b@u/2021-Q1；偏好“,,slot,am”；放假2021-05-01/2021-05-06");
    }

    @Test
    void an_obligation_alone_has_no_day() {
        Conflict conflict = Conflict.of(new Clash(List.of(need("a")), List.of(), List.of()));
        assertThat(conflict.label().en()).isEqualTo("no day is left for INS-2.1#a@u/2021-Q1");
        assertThat(conflict.label().zh()).isEqualTo("INS-2.1#a@u/2021-Q1没有可用的日期");
    }

    private static Need need(String name) {
        return Needed.of(name, "u", ActivityKind.THEMED_PARTY_DAY).on(0).need();
    }
}
