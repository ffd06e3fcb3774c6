package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.time.Bound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sentences of verdicts, each in both languages. */
class CountWordingTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 10);
    private static final Label OUTCOME = Label.of("结论", "outcome");

    private static CountWording words(String id, Bound bound, Tally tally, boolean isOutcomeSaid) {
        FamilyCase found = FamilyCase.on(
                "2021-05-10",
                Sample.ledger(FullSample.COLLEGE)
                        .add(Activity.builder("a", ActivityKind.PRACTICE_ACTIVITY)
                                .by("u1")
                                .on("2021-05-01")));
        return new CountWording(found.get(id).withBound(bound), tally, DAY, OUTCOME, isOutcomeSaid);
    }

    private static void requireSaid(CountWording words, String zh, String en) {
        assertThat(words.sentence()).isEqualTo(Label.of(zh, en));
    }

    private static Tally done(String... numbers) {
        return Tally.of(
                List.of(numbers).stream()
                        .map(number -> Match.counted("r", DAY, new BigDecimal(number)))
                        .toList(),
                DAY);
    }

    @Test
    void times_are_counted() {
        requireSaid(
                words("INS-2.1@u1/2021-Q2", Bound.atLeast(1), done(), false),
                "2021年第2季度党员大会应不少于1次，已计0次；结论",
                "members' assembly, 2021 Q2: at least 1 owed, 0 counted; outcome");
    }

    @Test
    void class_hours_and_persons_have_their_unit_in_english_one_or_more() {
        requireSaid(
                words("MGT-2.1@p5/2021", Bound.atLeast(32), done("1.5", "2"), false),
                "2021年党员学时应不少于32学时，已计3.5学时；结论",
                "study hours of members, 2021: at least 32 class hours owed, 3.5 counted; outcome");
        requireSaid(
                words("MGT-2.1@p5/2021", Bound.atLeast(1), done(), false),
                "2021年党员学时应不少于1学时，已计0学时；结论",
                "study hours of members, 2021: at least 1 class hour owed, 0 counted; outcome");
        assertThat(words("ACT-3.2@p5", Bound.between(1, 2), done(), false)
                        .sentence()
                        .en())
                .isEqualTo(
                        "pairing with people in difficulty, as of 2021-05-10: at least 1 person owed, 0 counted; outcome");
        assertThat(words("ACT-3.2@p5", Bound.atLeast(2), done(), false)
                        .sentence()
                        .en())
                .isEqualTo(
                        "pairing with people in difficulty, as of 2021-05-10: at least 2 persons owed, 0 counted; outcome");
    }

    @Test
    void items_have_a_measure_word_of_their_own() {
        assertThat(words("ACT-3.1@u1", Bound.atLeast(1), done("1"), false)
                        .sentence()
                        .zh())
                .isEqualTo("截至2021-05-10志愿服务应不少于1项，已计1项；结论");
    }

    @Test
    void dues_are_paid_on_a_day_or_not_recorded() {
        requireSaid(
                words("ART-10.2@p5/2021-05", Bound.atLeast(1), done(), false),
                "2021年5月党费交纳尚未记录；结论",
                "payment of dues, 2021-05: no payment recorded; outcome");
        requireSaid(
                words("ART-10.2@p5/2021-05", Bound.atLeast(1), done("1"), false),
                "2021年5月党费交纳：已于2021-05-10交纳；结论",
                "payment of dues, 2021-05: paid on 2021-05-10; outcome");
        requireSaid(
                words("ART-10.2@p5/2021-05", Bound.atLeast(1), done("1"), true),
                "2021年5月党费交纳：已于2021-05-10交纳",
                "payment of dues, 2021-05: paid on 2021-05-10");
    }

    @Test
    void what_is_attested_is_attested_or_only_its_outcome_is_said() {
        requireSaid(
                words("ART-12.1@gb/2021-H1", Bound.atLeast(1), done("1"), false),
                "2021年上半年“院务公开与规范管理”已由负责人确认；结论",
                "openness and orderly management, first half of 2021: attested; outcome");
        requireSaid(
                words("ART-12.1@gb/2021-H1", Bound.atLeast(1), done(), false),
                "2021年上半年“院务公开与规范管理”结论",
                "openness and orderly management, first half of 2021: outcome");
        assertThat(words("ART-14.1@gb/2021", Bound.atLeast(1), done(), false)
                        .sentence()
                        .zh())
                .isEqualTo("2021年“135”帮扶工程结论");
    }

    @Test
    void a_remark_follows_the_sentence() {
        requireSaid(
                words(
                        "INS-2.1@u1/2021-Q2",
                        Bound.atLeast(1),
                        done().noting(Optional.of(Label.of("备注", "remark"))),
                        false),
                "2021年第2季度党员大会应不少于1次，已计0次；结论；备注",
                "members' assembly, 2021 Q2: at least 1 owed, 0 counted; outcome; remark");
    }

    private static Tally lacking(int number) {
        return done("1")
                .lacking(IntStream.rangeClosed(1, number)
                        .mapToObj(i -> Label.of("项" + i, "item " + i))
                        .toList());
    }

    @Test
    void of_a_list_up_to_three_missing_things_are_named() {
        String before = "six haves, as of 2021-05-10: 1 of 6 there; ";

        requireSaid(
                words("IMG-2.1@gb", Bound.atLeast(6), lacking(0), false),
                "截至2021-05-10，“六有”活动场所应有6项，已有1项；结论",
                before + "outcome");
        requireSaid(
                words("IMG-2.1@gb", Bound.atLeast(6), lacking(1), false),
                "截至2021-05-10，“六有”活动场所应有6项，已有1项；缺：项1",
                before + "missing: item 1");
        requireSaid(
                words("IMG-2.1@gb", Bound.atLeast(6), lacking(3), false),
                "截至2021-05-10，“六有”活动场所应有6项，已有1项；缺：项1、项2、项3",
                before + "missing: item 1; item 2; item 3");
        requireSaid(
                words("IMG-2.1@gb", Bound.atLeast(6), lacking(5), false),
                "截至2021-05-10，“六有”活动场所应有6项，已有1项；缺：项1、项2、项3等5项",
                before + "missing: item 1; item 2; item 3; and 2 more");
    }

    @Test
    void names_with_a_comma_of_their_own_are_set_apart_by_semicolons() {
        Tally commas = done("1").lacking(List.of(Label.of("甲、乙", "a, b"), Label.of("丙", "c")));

        assertThat(words("IMG-2.1@gb", Bound.atLeast(6), commas, false)
                        .sentence()
                        .zh())
                .endsWith("；缺：甲、乙；丙");
    }

    @Test
    void enough_is_the_amount_owed_or_more() {
        assertThat(words("IMG-2.1@gb", Bound.atLeast(2), done("1"), false).isEnough())
                .isFalse();
        assertThat(words("IMG-2.1@gb", Bound.atLeast(2), done("2"), false).isEnough())
                .isTrue();
        assertThat(words("IMG-2.1@gb", Bound.atLeast(2), done("3"), false).isEnough())
                .isTrue();
    }

    @Test
    void when_is_the_period_or_the_day() {
        assertThat(words("IMG-2.1@gb", Bound.atLeast(2), done(), false).when())
                .isEqualTo(Label.of("截至2021-05-10", "as of 2021-05-10"));
        assertThat(words("INS-2.1@u1/2021-Q2", Bound.atLeast(1), done(), false).when())
                .isEqualTo(Label.of("2021年第2季度", "2021 Q2"));
        assertThat(words("INS-2.1@u1/2021-Q2", Bound.atLeast(1), done(), false)
                        .what()
                        .en())
                .isEqualTo("members' assembly");
    }

    private static String subject(String id) {
        CountWording words = words(id, Bound.atLeast(1), done(), false);
        return SentenceSubject.of(words.obligation(), words.when());
    }

    @Test
    void the_chinese_subject_says_nothing_twice() {
        assertThat(subject("MGT-1.1@u1/2021-year-start")).isEqualTo("2021年度工作计划");
        assertThat(subject("ACT-2.1@gb/2021-july-first")).isEqualTo("2021年“七一”表彰");
        assertThat(subject("ACT-2.2@u1/2021-national-day")).isEqualTo("2021年国庆节走访慰问");
        assertThat(subject("ART-19.1@gb/2021-H1")).isEqualTo("2021年上半年督查报告");
        assertThat(subject("INS-2.1@u1/2021-Q2")).isEqualTo("2021年第2季度党员大会");
        assertThat(subject("ART-17.1@gb/2021-graduation")).isEqualTo("2021年毕业季毕业生廉洁教育");
        assertThat(subject("ART-18.1@gb")).isEqualTo("截至2021-05-10网站管理与党建专栏");
        assertThat(subject("ART-7.1@u1/2021-year-start")).isEqualTo("2021年年初发展计划");
        assertThat(subject("MGT-3.1@gb/2021-H1")).isEqualTo("2021年上半年经费使用公开");
        assertThat(subject("IMG-3.1@u1/2021")).isEqualTo("2021年党员花名册");
    }
}
