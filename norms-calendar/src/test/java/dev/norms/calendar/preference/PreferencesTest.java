package dev.norms.calendar.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.label.Coded;
import dev.norms.organization.OrganizationId;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferencesTest {
    private static final OrganizationId F1 = OrganizationId.of("f1");
    private static final String PARTY_DAY = "themed-party-day";
    private static final String LECTURE = "party-lecture";

    @ParameterizedTest
    @CsvSource({
        "weekday, mon, mon",
        "weekday, sun, sun",
        "weekday, 1st-tue, 1st-tue",
        "weekday, 5th-sat, 5th-sat",
        "slot, pm, pm",
        "not-on, 2026-05-04/2026-05-09, 2026-05-04/2026-05-09",
        "apart, 1, 1",
        "apart, 366, 366",
        "together, a;b, a;b",
        "together, ' a ; ;b;a', a;b",
        "room, 302, 302",
        "by-week, 11;3, 3;11",
        "by-week, 53, 53",
        "quiet, vacation, vacation",
        "quiet, ' vacation ', vacation"
    })
    void a_value_is_read_and_written(String kind, String value, String written) {
        Preference read = Preference.of(kind(kind), value);
        assertThat(read).hasToString(",," + kind + "," + written);
        assertThat(read.rule().kind()).isEqualTo(kind(kind));
        assertThat(kind(kind).read(written)).contains(read.rule());
    }

    @ParameterizedTest
    @CsvSource({
        "weekday, 6th-mon",
        "weekday, 0-mon",
        "weekday, monday",
        "slot, noon",
        "not-on, 2026-05-04",
        "not-on, 2026-05-04/",
        "not-on, 2026-05-09/2026-05-04",
        "apart, 0",
        "apart, 367",
        "apart, 1000",
        "together, a",
        "together, a;a",
        "room, ''",
        "by-week, ''",
        "by-week, 54",
        "by-week, 3;x",
        "quiet, always"
    })
    void another_form_is_refused(String kind, String value) {
        assertThat(kind(kind).read(value)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Preference.of(kind(kind), value))
                .withMessage(
                        "%s must have the form %s, but was '%s'",
                        kind, kind(kind).form().en(), value);
    }

    @Test
    void rules_made_in_code_keep_their_limits() {
        assertThat(new PreferenceRule.Weekday(OptionalInt.of(1), DayOfWeek.MONDAY).value())
                .isEqualTo("1st-mon");
        assertThat(new PreferenceRule.Weekday(OptionalInt.of(5), DayOfWeek.SUNDAY).value())
                .isEqualTo("5th-sun");
        refused(() -> new PreferenceRule.Weekday(OptionalInt.of(0), DayOfWeek.MONDAY), "ordinal must be from 1 to 5");
        refused(() -> new PreferenceRule.Weekday(OptionalInt.of(6), DayOfWeek.MONDAY), "ordinal must be from 1 to 5");
        refused(() -> new PreferenceRule.Apart(0), "days must be at least 1");
        refused(() -> new PreferenceRule.Together(Set.of("a")), "kinds must be at least two");
        refused(() -> new PreferenceRule.Room(" "), "name must not be blank");
        refused(() -> new PreferenceRule.ByWeek(Set.of()), "weeks must be numbers from 1");
        refused(() -> new PreferenceRule.ByWeek(Set.of(0, 1)), "weeks must be numbers from 1");
    }

    @Test
    void a_day_of_the_week_things_held_as_one_and_teaching_weeks_are_wishes() {
        assertThat(Arrays.stream(PreferenceKind.values()).filter(PreferenceKind::isWish))
                .containsExactly(PreferenceKind.WEEKDAY, PreferenceKind.TOGETHER, PreferenceKind.BY_WEEK);
        Preference wish = Preference.of(PreferenceKind.WEEKDAY, "fri");
        Preference rule = Preference.of(PreferenceKind.ROOM, "302");
        assertThat(Preferences.of(wish, rule).hard()).containsExactly(rule);
    }

    @Test
    void it_is_about_its_organization_and_its_kind() {
        Preference all = Preference.of(PreferenceKind.ROOM, "302");
        Preference ofKind = kind(all, PARTY_DAY);
        assertThat(all.isAbout(F1, LECTURE)).isTrue();
        assertThat(ofKind.isAbout(F1, PARTY_DAY)).isTrue();
        assertThat(ofKind.isAbout(F1, LECTURE)).isFalse();
        assertThat(all.at("f1").isAbout(F1, LECTURE)).isTrue();
        assertThat(all.at("f2").isAbout(F1, LECTURE)).isFalse();
        assertThat(ofKind.at("f1")).hasToString("f1,themed-party-day,room,302");
    }

    @Test
    void the_most_specific_decides() {
        Preference all = Preference.of(PreferenceKind.ROOM, "1");
        Preference ofOrganization = Preference.of(PreferenceKind.ROOM, "2").at("f1");
        Preference ofKind = kind(Preference.of(PreferenceKind.ROOM, "3"), PARTY_DAY);
        Preference ofBoth = kind(Preference.of(PreferenceKind.ROOM, "4").at("f1"), PARTY_DAY);
        Preferences preferences = Preferences.of(ofBoth, ofKind, ofOrganization, all);
        assertThat(preferences.find(PreferenceKind.ROOM, F1, PARTY_DAY)).contains(ofBoth);
        assertThat(preferences.find(PreferenceKind.ROOM, OrganizationId.of("f2"), PARTY_DAY))
                .contains(ofKind);
        assertThat(preferences.find(PreferenceKind.ROOM, F1, LECTURE)).contains(ofOrganization);
        assertThat(preferences.find(PreferenceKind.ROOM, OrganizationId.of("f2"), LECTURE))
                .contains(all);
        assertThat(preferences.find(PreferenceKind.SLOT, F1, LECTURE)).isEmpty();
        assertThat(preferences.about(PreferenceKind.ROOM, F1, LECTURE)).containsExactly(ofOrganization, all);
        assertThat(Preferences.of(all, ofOrganization, ofKind).find(PreferenceKind.ROOM, F1, PARTY_DAY))
                .contains(ofKind);
        assertThat(Preferences.none().find(PreferenceKind.ROOM, F1, PARTY_DAY)).isEmpty();
    }

    @Test
    void two_values_where_there_can_be_one_contradict_each_other() {
        Preference room = Preference.of(PreferenceKind.ROOM, "302");
        Preference other = Preference.of(PreferenceKind.ROOM, "303");
        assertThat(room.contradicts(other)).isTrue();
        assertThat(room.contradicts(Preference.of(PreferenceKind.ROOM, "302"))).isFalse();
        assertThat(room.contradicts(other.at("f1"))).isFalse();
        assertThat(room.contradicts(kind(other, LECTURE))).isFalse();
        assertThat(room.contradicts(Preference.of(PreferenceKind.SLOT, "am"))).isFalse();
        Preference days = Preference.of(PreferenceKind.NOT_ON, "2026-05-04/2026-05-09");
        assertThat(days.contradicts(Preference.of(PreferenceKind.NOT_ON, "2026-06-04/2026-06-09")))
                .isFalse();
        Preference third = Preference.of(PreferenceKind.ROOM, "304");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Preferences.of(room, days, other, third))
                .withMessage("""
                        preferences must not contradict each other, but were ,,room,302 and ,,room,303
                        preferences must not contradict each other, but were ,,room,302 and ,,room,304
                        preferences must not contradict each other, but were ,,room,303 and ,,room,304""");
    }

    @Test
    void every_kind_is_named_and_explained_in_two_languages() {
        assertThat(List.of(PreferenceKind.values())).allSatisfy(kind -> {
            assertThat(kind.label().zh()).isNotBlank();
            assertThat(kind.form().en()).isNotBlank();
        });
        assertThat(Slot.values()).extracting(slot -> slot.label().zh()).containsExactly("上午", "下午", "晚上");
    }

    private static PreferenceKind kind(String code) {
        return Coded.parse(PreferenceKind.class, code);
    }

    private static Preference kind(Preference preference, String kind) {
        return new Preference(preference.organization(), Optional.of(kind), preference.rule());
    }

    private static void refused(Runnable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessageStartingWith(message);
    }
}
