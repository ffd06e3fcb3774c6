package dev.norms.profile;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.PeriodUnit.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.book.NormBook;
import dev.norms.label.Language;
import dev.norms.norm.ValueForm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.WindowReadings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProfileTest {
    @Test
    void holds_from_a_day_until_a_day() {
        Profile profile = Profile.by("art").from("2021-01-01").until("2023-01-01");
        assertThat(profile.holdsOn(LocalDate.of(2020, 12, 31))).isFalse();
        assertThat(profile.holdsOn(LocalDate.of(2021, 1, 1))).isTrue();
        assertThat(profile.holdsOn(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(profile.holdsOn(LocalDate.of(2023, 1, 1))).isFalse();
        assertThat(Profile.by("art").holdsOn(LocalDate.of(1921, 7, 1))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile.until("2021-01-01"))
                .withMessage("until must be after from, but was 2021-01-01 (from 2021-01-01)");
    }

    @Test
    void reads_rows() {
        CheckedProfile read = read(
                "INS-2.1|2+/quarter|branches are small|art",
                "MGT-2.1|40|x|art",
                "ACT-1.1|2+|x|art",
                "funds-published|1+/quarter|x|art",
                "holidays-visited|spring-festival:7|x|art",
                "activity-kind:red-film|红色观影|x|art",
                "counts-as:red-film|themed-party-day|x|art");
        assertThat(read.problems()).isEmpty();
        assertThat(read.profile().changes())
                .extracting(change -> change.setting() + " " + change.value())
                .contains(
                        "activity-kind:red-film 红色观影|red film",
                        "INS-2.1 2+/quarter",
                        "holidays-visited spring-festival:7");
    }

    @Test
    void every_reading_with_a_value_and_every_number_can_be_set_to_what_it_is() {
        NormBook book = ImplementationOpinion.book();
        List<ProfileRow> rows = new ArrayList<>();
        book.readings()
                .forEach(reading ->
                        reading.text().ifPresent(text -> rows.add(new ProfileRow(reading.code(), text, "x", "art"))));
        book.editions()
                .get(0)
                .norms()
                .forEach(norm -> norm.demands().stream()
                        .flatMap(demand -> demand.requirement().amount().stream())
                        .map(Object::toString)
                        .distinct()
                        .forEach(text -> rows.add(new ProfileRow(norm.id().text(), text, "x", "art"))));
        assertThat(rows).hasSizeGreaterThan(60);
        assertThat(book.read(rows).problems()).isEmpty();
    }

    @Test
    void tells_everything_that_is_wrong_with_its_row() {
        CheckedProfile read = read(
                "INS-2.1|1+/year|x|art",
                "INS-2.1|twice|  |",
                "funds-published|often|x|art",
                "undefined-content|any|x|art",
                "colour|red|x|art",
                "INS-9.9|1+/year|x|art",
                "activity-kind:Red|红|x|art",
                "activity-kind:film||x|art",
                "counts-as:film|cinema|x|art",
                "counts-as:walk|inspection|x|art",
                "rosters-renewed|1+/month|x|art",
                "rosters-renewed|1+/quarter|x|art");
        assertThat(read.problems())
                .extracting(
                        problem -> problem.index() + ":" + problem.attribute().column() + ": " + problem)
                .containsExactly(
                        "0:value: INS-2.1: does not tighten the norm, which has: 1+/quarter (1+/year)",
                        "1:value: INS-2.1: must have a value like: 2+/quarter, 2+ or 40 (twice)",
                        "1:reason: INS-2.1: has no reason",
                        "1:by: INS-2.1: does not say who decided it",
                        "2:value: funds-published: must have a value like: 1+/half-year (often)",
                        "3:setting: undefined-content: is a reading in words, which has no value to fix",
                        "4:setting: colour: is not something to set, such as: INS-2.1, groups-advised,"
                                + " activity-kind:red-film, counts-as:red-film",
                        "5:setting: INS-9.9: is not a norm of the book",
                        "6:setting: activity-kind:Red: must be like: activity-kind:red-film",
                        "7:value: activity-kind:film: must have a value like: 红色观影, 红色观影|red film",
                        "8:value: counts-as:film: must have a value like: themed-party-day (cinema)",
                        "9:setting: counts-as:walk: counts a kind of activity that is not named here by:"
                                + " activity-kind:walk",
                        "11:value: rosters-renewed: contradicts what is set elsewhere: 1+/month (1+/quarter)");
        assertThat(read.problems().get(0).in(Language.CHINESE)).isEqualTo("INS-2.1: 不是对规范的收紧，规范为：1+/quarter (1+/year)");
    }

    @Test
    void a_kind_that_could_not_be_read_is_not_reported_twice() {
        assertThat(read("activity-kind:film||x|art", "counts-as:film|inspection|x|art")
                        .problems())
                .extracting(ProfileProblem::index)
                .containsExactly(0);
    }

    @Test
    void names_hold_no_bar() {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.by("art").name("film", "红|色", "film", "x"));
    }

    @Test
    void a_value_of_the_wrong_kind_is_told() {
        Profile wrong = Profile.by("art").fix(WindowReadings.SPECIAL_STUDY, ValueForm.DAYS.parse("01-01..02-01"), "x");
        assertThat(ImplementationOpinion.book().check(wrong))
                .extracting(ProfileProblem::toString)
                .containsExactly("special-study: must have a value like: 3 (01-01..02-01)");
        assertThat(Profile.by("art")
                        .tighten("INS-2.1", atLeast(2).per(QUARTER), "x")
                        .changes()
                        .get(0))
                .isInstanceOf(Change.Tighten.class);
    }

    private static CheckedProfile read(String... rows) {
        List<ProfileRow> parsed = Stream.of(rows)
                .map(row -> {
                    String[] cells = row.split("\\|", -1);
                    return new ProfileRow(cells[0], cells[1], cells[2], cells[3]);
                })
                .toList();
        return ImplementationOpinion.book().read(parsed);
    }
}
