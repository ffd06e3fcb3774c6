package dev.norms.calendar.proposal;

import static dev.norms.calendar.proposal.problem.Needed.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.problem.Need;
import dev.norms.calendar.proposal.problem.Needed;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The due day of the need is Friday, 12 March 2021, its deadline 2 April. */
class DayReasonsTest {
    private static final String TUESDAY =
            "2021-03-02: working day by day of the week (Tuesday), nothing says otherwise";

    @Test
    void a_reason_says_until_when_it_is_on_time_and_which_day_it_is() {
        assertThat(why(Preferences.none(), MONDAY.plusDays(1), false).en()).isEqualTo("due by 2021-03-12; " + TUESDAY);
        assertThat(why(Preferences.none(), MONDAY.plusDays(1), false).zh()).startsWith("应于2021-03-12前完成；2021-03-02");
        assertThat(why(Preferences.none(), MONDAY.plusDays(11), false).en()).startsWith("due by 2021-03-12; ");
        assertThat(why(Preferences.none(), MONDAY.plusDays(14), false).en())
                .startsWith("still on time until 2021-04-02; 2021-03-15");
    }

    @Test
    void a_reason_says_what_is_held_together() {
        assertThat(why(Preferences.none(), MONDAY.plusDays(1), true).en())
                .isEqualTo("due by 2021-03-12; " + TUESDAY + "; held as one with another activity");
    }

    @Test
    void a_reason_names_the_preferences_that_decide_in_their_order() {
        Preferences all = Preferences.of(
                Preference.of(PreferenceKind.ROOM, "302"),
                Preference.of(PreferenceKind.SLOT, "pm"),
                Preference.of(PreferenceKind.BY_WEEK, "3;7"),
                Preference.of(PreferenceKind.QUIET, "vacation"),
                Preference.of(PreferenceKind.WEEKDAY, "1st-tue"));
        assertThat(why(all, MONDAY.plusDays(1), false))
                .isEqualTo(Label.of(
                        "应于2021-03-12前完成；"
                                + Needed.request(all)
                                        .calendar()
                                        .label(MONDAY.plusDays(1))
                                        .zh() + "；星期：1st-tue；按教学周：3;7；一天中的时段：pm；地点：302",
                        "due by 2021-03-12; " + TUESDAY
                                + "; day of the week: 1st-tue; teaching weeks: 3;7; slot: pm; room: 302"));
    }

    @Test
    void preferences_about_others_decide_nothing() {
        Preferences others = Preferences.of(
                Preference.of(PreferenceKind.ROOM, "302").at("f"),
                new Preference(
                        Optional.empty(),
                        Optional.of("party-lecture"),
                        Preference.of(PreferenceKind.SLOT, "pm").rule()));
        assertThat(why(others, MONDAY.plusDays(1), false).en()).isEqualTo("due by 2021-03-12; " + TUESDAY);
    }

    private static Label why(Preferences preferences, LocalDate date, boolean isTogether) {
        Need need =
                Needed.of("one", "u", ActivityKind.THEMED_PARTY_DAY).on(date).need();
        return new DayReasons(Needed.request(preferences).calendar(), preferences)
                .why(need.obligations().get(0), need, date, isTogether);
    }
}
