package dev.norms.calendar.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhyNotOwedTest {
    private static final Schedule YEAR = Sample.schedule(FullSample.COLLEGE, DateRange.ofYear(2021));
    private static final Assessment JULY =
            Assessment.of(YEAR, Sample.ledger(FullSample.COLLEGE).build(), LocalDate.of(2021, 7, 1));

    @Test
    void what_is_owed_is_listed_instead() {
        WhyNotOwed answer = WhyNotOwed.of(YEAR, NormId.parse("INS-2.1"), OrganizationId.of("u1"));
        assertThat(answer.obligations()).hasSize(4);
        assertThat(answer.reason()).isEmpty();
        assertThat(answer).hasToString("WhyNotOwed[4 obligations]");
    }

    @Test
    void norm_and_owner_must_be_known() {
        assertThat(organization("COL-9.9", "u1").zh()).isEqualTo("规范集中没有COL-9.9");
        assertThat(organization("INS-2.1", "x9").zh()).isEqualTo("名册中没有x9");
        assertThat(person("ART-10.2", "nobody").zh()).isEqualTo("名册中没有nobody");
    }

    @Test
    void the_norm_must_be_for_such_an_owner() {
        assertThat(organization("INS-2.4", "f1"))
                .isEqualTo(Label.of(
                        "党小组会（INS-2.4）由党小组承担，而f1是党支部，其下也没有党小组",
                        "Party group meeting (INS-2.4) is for: Party group; but f1 is a branch and has none below:"
                                + " Party group"));
        assertThat(organization("INS-2.4", "u1").zh()).isEqualTo("党小组会（INS-2.4）由党小组承担，而u1是党支部");
        assertThat(person("INS-2.1", "p2").zh()).endsWith("由党支部承担，而p2是个人");
    }

    @Test
    void the_owner_must_be_bound() {
        assertThat(organization("INS-2.3", "f1").zh()).isEqualTo("各期均不适用（共12期），首期：2021-01-01无委员在任，未设支委会");
        assertThat(organization("INS-1.4", "f1"))
                .isEqualTo(Label.of(
                        "应在所问期间完成的各期，首日f1均没有入党积极分子",
                        "f1 has no activist on the first day of any period that is due in the range"));
        assertThat(organization("INS-1.3", "f1").zh()).isEqualTo("2021-07-01，f1没有入党积极分子");
        assertThat(organization("ART-13.3", "f1").zh()).isEqualTo("f1尚无主题实践活动的活动记录");
        assertThat(organization("ORG-2.3", "f1"))
                .isEqualTo(Label.of("没有f1的任期记录，无从推算", "no term of office of f1 is recorded, so no date follows"));
        assertThat(person("ART-10.2", "act"))
                .isEqualTo(Label.of(
                        "应在所问期间完成的各期，首日act均不是党员",
                        "on the first day of each period that is due in the range, act is none of these: member"));
        assertThat(person("ACT-1.5", "act").en()).isEqualTo("on 2021-07-01 act is none of these: member");
    }

    @Test
    void something_must_be_due_in_the_range() {
        assertThat(why(Sample.schedule(FullSample.COLLEGE, DateRange.ofYear(2020)), "ORG-3.2", "u1")
                        .zh())
                .isEqualTo("u1各届任期的应完成日均不在所问期间：2018-10-10选举、最迟2021-10-10");
        assertThat(why(Sample.schedule(FullSample.COLLEGE, DateRange.parse("2021-02-01/2021-03-01")), "INS-2.1", "u1")
                        .en())
                .isEqualTo("members' assembly (INS-2.1) has no due day for u1 in the range asked for,"
                        + " from 2021-02-01 until before 2021-03-01");
        assertThat(why(Sample.schedule(FullSample.COLLEGE, DateRange.parse("2012-01-01/2012-07-01")), "INS-2.1", "u1")
                        .zh())
                .isEqualTo("u1在所问期间不存续（2012-09-01起）");
    }

    @Test
    void a_standing_duty_is_asked_for_by_day() {
        assertThat(why(YEAR, "ORG-2.2", "u1").zh()).endsWith("是经常性要求，没有期限，须按某一日查看");
        assertThat(WhyNotOwed.of(JULY, NormId.parse("ORG-2.2"), OrganizationId.of("u1"))
                        .obligations())
                .isNotEmpty();
    }

    private static Label organization(String norm, String owner) {
        return of(norm, OrganizationId.of(owner));
    }

    private static Label person(String norm, String owner) {
        return of(norm, PersonId.of(owner));
    }

    private static Label of(String norm, SubjectId owner) {
        return WhyNotOwed.of(JULY, NormId.parse(norm), owner).reason().orElseThrow();
    }

    private static Label why(Schedule schedule, String norm, String owner) {
        return WhyNotOwed.of(schedule, NormId.parse(norm), OrganizationId.of(owner))
                .reason()
                .orElseThrow();
    }
}
