package dev.norms.book;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.Bound.between;
import static dev.norms.time.PeriodUnit.MONTH;
import static dev.norms.time.PeriodUnit.QUARTER;
import static dev.norms.time.PeriodUnit.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.internal.choice.HoursCounted;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.CountingReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileRefusedException;
import dev.norms.time.Cadence;
import dev.norms.time.WindowName;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TailoredBookTest {
    private static final NormBook BOOK = ImplementationOpinion.book();
    private static final Profile ART = Profile.by("art", "committee decision 2021-01-08");
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Test
    void a_college_tightens_a_number_and_says_why() {
        NormBook ours = BOOK.tailoredBy(
                ART.from("2021-01-01").tighten("INS-2.1", atLeast(2).per(QUARTER), "small branches meet more often"));
        Norm norm = norm(ours, "INS-2.1");
        assertThat(norm.demands())
                .extracting(demand -> demand.requirement().toString())
                .containsExactly("count 2+/quarter");
        assertThat(norm.summary().zh()).isEqualTo("党支部每季度召开党员大会不少于一次。学院收紧为每季度不少于2次。");
        assertThat(norm.interpretations()).last().satisfies(decision -> {
            assertThat(decision.code()).isEqualTo("profile:INS-2.1");
            assertThat(decision.label().en())
                    .isEqualTo(
                            "the number as the college tightened it, from at least 1 per quarter: at least 2 per quarter"
                                    + " (profile:INS-2.1, art (committee decision 2021-01-08); small branches meet more often)");
            assertThat(decision.label().zh()).startsWith("学院收紧的数量（原为每季度不少于1次）：每季度不少于2次（profile:INS-2.1，art");
        });
        assertThat(ours.governing(LocalDate.of(2020, 12, 31)).find(NormId.parse("INS-2.1")))
                .isEqualTo(BOOK.governing(DAY).find(NormId.parse("INS-2.1")));
    }

    @Test
    void a_college_fixes_a_reading() {
        NormBook ours = BOOK.tailoredBy(
                ART.fix(FrequencyReadings.FUNDS_PUBLISHED, atLeast(1).per(YEAR), "finance office rule"));
        Norm norm = norm(ours, "MGT-3.1");
        assertThat(norm.demands())
                .extracting(demand -> demand.requirement().toString())
                .containsExactly("count 1+/year");
        assertThat(norm.interpretations().get(0).fixedBy().en()).isEqualTo("art (committee decision 2021-01-08)");
        assertThat(norm.interpretations().get(0).reason().en()).isEqualTo("finance office rule");
    }

    @Test
    void what_is_tightened_and_fixed_is_tighter_than_the_default_and_the_fixed_value() {
        Profile fixed = ART.fix(FrequencyReadings.JOINT_MEETING, atLeast(2).per(MONTH), "x");
        assertThat(BOOK.check(fixed.tighten("ART-11.1", atLeast(3).per(MONTH), "x")))
                .isEmpty();
        assertThat(BOOK.check(fixed.tighten("ART-11.1", atLeast(1).per(MONTH), "x")))
                .extracting(ProfileProblem::toString)
                .containsExactly("ART-11.1: does not tighten the norm, which has: 2+/month (1+/month)");
        assertThat(BOOK.check(ART.tighten("INS-4.1", atLeast(2).per(WindowName.YEAR_END), "x")))
                .isEmpty();
        assertThat(BOOK.check(ART.tighten("INS-4.1", atLeast(2).per(YEAR), "x")))
                .hasSize(1);
    }

    @Test
    void a_reading_never_lowers_what_is_decided() {
        assertThat(BOOK.check(ART.fix(CountingReadings.GROUP_MEETINGS, between(1, 1), "x")))
                .isEmpty();
        assertThat(BOOK.check(ART.fix(CountingReadings.GROUP_MEETINGS, atLeast(1), "x")))
                .isEmpty();
        assertThat(BOOK.check(ART.fix(CountingReadings.GROUP_MEETINGS, between(0, 2), "x")))
                .extracting(ProfileProblem::toString)
                .containsExactly("group-meetings: loosens what INS-2.4 decides: 1..2/month (0..2)");
    }

    @Test
    void everything_wrong_is_told_at_once_with_both_values() {
        Profile wrong = Profile.by(" ")
                .tighten("INS-2.1", atLeast(1).per(YEAR), "x")
                .tighten("INS-2.9", atLeast(1).per(YEAR), "x")
                .tighten("MGT-2.1", 24, "")
                .tighten("INS-2.2", 40, "x")
                .tighten("ORG-3.1", 4, "x")
                .name("group-meeting", "小组会", "group meeting", "x")
                .name("red-film", "红色观影", "red film", "x", ActivityKind.THEMED_PARTY_DAY)
                .name("red-film", "红色电影", "red movie", "x");
        assertThatExceptionOfType(ProfileRefusedException.class)
                .isThrownBy(() -> BOOK.tailoredBy(wrong))
                .satisfies(refused -> assertThat(refused.problems())
                        .filteredOn(problem -> problem.attribute() != ProfileProblem.Attribute.BY)
                        .extracting(problem -> problem.index() + " " + problem)
                        .containsExactly(
                                "0 INS-2.1: does not tighten the norm, which has: 1+/quarter (1+/year)",
                                "1 INS-2.9: is not a norm of the book",
                                "2 MGT-2.1: has no reason",
                                "2 MGT-2.1: does not tighten the norm, which has: 32 (24)",
                                "3 INS-2.2: must have a value like: 1+/month (40)",
                                "4 ORG-3.1: is a norm without a number to make tighter",
                                "5 activity-kind:group-meeting: names a kind of activity that the norms name: 党小组会",
                                "8 activity-kind:red-film: contradicts what is set elsewhere: 红色观影|red film"
                                        + " (红色电影|red movie)"))
                .satisfies(refused -> assertThat(refused.problems())
                        .filteredOn(problem -> problem.attribute() == ProfileProblem.Attribute.BY)
                        .hasSize(9));
    }

    @Test
    void what_is_set_twice_alike_is_set_once() {
        Profile twice = ART.tighten("INS-2.1", atLeast(4).per(QUARTER), "x")
                .tighten("INS-2.1", atLeast(4).per(QUARTER), "y");
        assertThat(BOOK.check(twice)).isEmpty();
        assertThat(BOOK.check(twice.tighten("INS-2.1", atLeast(1).per(MONTH), "x")))
                .extracting(ProfileProblem::toString)
                .containsExactly("INS-2.1: contradicts what is set elsewhere: 4+/quarter (1+/month)");
    }

    @Test
    void a_number_to_which_the_window_of_a_norm_gives_no_days_is_not_tighter() {
        assertThat(BOOK.check(ART.tighten(
                        "INS-4.1", Cadence.of(atLeast(1), WindowName.YEAR_END, WindowName.NATIONAL_DAY), "x")))
                .extracting(ProfileProblem::toString)
                .containsExactly(
                        "INS-4.1: does not tighten the norm, which has: 1+/year-end (1+/year-end,national-day)");
    }

    @Test
    void two_profiles_on_one_day_agree_or_are_refused() {
        NormBook once = BOOK.tailoredBy(ART.tighten("INS-2.1", atLeast(4).per(QUARTER), "x"));
        assertThat(norm(
                                once.tailoredBy(Profile.by("b")
                                        .tighten("INS-2.1", atLeast(2).per(QUARTER), "y")),
                                "INS-2.1")
                        .demands())
                .extracting(demand -> demand.requirement().toString())
                .containsExactly("count 4+/quarter");
        assertThat(once.check(Profile.by("b").tighten("INS-2.1", atLeast(1).per(MONTH), "y")))
                .extracting(ProfileProblem::toString)
                .containsExactly(
                        "INS-2.1: cannot be compared with how it is tightened elsewhere: 4+/quarter (1+/month)");
        NormBook fixed = BOOK.tailoredBy(ART.until("2023-01-01")
                .fix(FrequencyReadings.JOINT_MEETING, atLeast(1).per(QUARTER), "x"));
        Profile otherwise =
                Profile.by("b").fix(FrequencyReadings.JOINT_MEETING, atLeast(2).per(MONTH), "y");
        assertThat(fixed.check(otherwise))
                .extracting(ProfileProblem::toString)
                .containsExactly("joint-meeting: contradicts what is set elsewhere: 1+/quarter (2+/month)");
        assertThat(fixed.check(otherwise.from("2023-01-01"))).isEmpty();
    }

    @Test
    void a_named_kind_counts_only_where_the_profile_says_so() {
        NormBook named = BOOK.tailoredBy(ART.name("red-film", "红色观影", "red film", "x"));
        assertThat(named.activityKinds()).extracting(ActivityKind::code).contains("red-film", "themed-party-day");
        assertThat(named.governing(DAY).norms()).isEqualTo(BOOK.governing(DAY).norms());

        NormBook ours = BOOK.tailoredBy(ART.name("red-film", "红色观影", "red film", "x", ActivityKind.PRACTICE_ACTIVITY));
        assertThat(ours.governing(DAY).norms())
                .filteredOn(norm -> !BOOK.governing(DAY).norms().contains(norm))
                .isNotEmpty()
                .allSatisfy(norm -> assertThat(norm.interpretations()
                                .get(norm.interpretations().size() - 1)
                                .code())
                        .isEqualTo("profile:counts-as:red-film"));
        assertThat(ours.governing(DAY).norms().stream()
                        .flatMap(norm -> norm.demands().stream())
                        .map(demand -> demand.parts().toString()))
                .contains("each practice-activity|red-film");
        assertThat(norm(
                        BOOK.tailoredBy(ART.name("red-film", "红色观影", "red film", "x", ActivityKind.THEMED_PARTY_DAY)),
                        "INS-2.2"))
                .satisfies(
                        norm -> assertThat(norm.demands().get(0).requirement().evidence())
                                .hasToString("activities:themed-party-day|red-film"));
    }

    @Test
    void a_kind_that_counts_as_training_gives_class_hours_where_only_training_does() {
        Profile film = ART.name("red-film", "红色观影", "red film", "x", ActivityKind.COLLECTIVE_TRAINING);
        NormBook ours = BOOK.tailoredBy(film.fix(CountingReadings.HOURS_COUNTED, HoursCounted.TRAINING, "x"));
        for (String id : List.of("MGT-2.1", "MGT-2.2")) {
            assertThat(norm(ours, id).demands())
                    .extracting(demand -> demand.requirement().evidence().toString())
                    .containsExactly("attendance+study:collective-training|red-film");
            assertThat(norm(ours, id).interpretations())
                    .last()
                    .satisfies(decision -> assertThat(decision.code()).isEqualTo("profile:counts-as:red-film"));
            assertThat(norm(BOOK.tailoredBy(film), id)).isEqualTo(norm(BOOK, id));
        }
    }

    @Test
    void a_college_adds_a_norm() {
        NormBook ours = BOOK.tailoredBy(ART.add(Tailorings.added("年度交流", 1), "we do it anyway"));
        assertThat(ours.knows(NormId.parse("COL-1.1"))).isTrue();
        assertThat(norm(ours, "COL-1.1").interpretations())
                .extracting(Interpretation::code)
                .containsExactly("profile:norm:COL-1.1");
        assertThat(ours.check(Profile.by("b").add(Tailorings.added("年度交流", 2), "y")))
                .extracting(problem -> problem.what().en())
                .containsExactly("contradicts what is set elsewhere");
        assertThat(BOOK.check(ART.add(norm(BOOK, "INS-2.1"), "x")))
                .extracting(ProfileProblem::toString)
                .containsExactly("norm:INS-2.1: adds a norm of an id that the book has: 党员大会");
    }

    private static Norm norm(NormBook book, String id) {
        return book.governing(DAY).find(NormId.parse(id)).orElseThrow();
    }
}
