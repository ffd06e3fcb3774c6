package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.Item;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CandidateMeetingTest {
    private static CandidateMeeting meeting(String by, String period, String part, boolean isLeaderless) {
        return new CandidateMeeting(
                OrganizationId.of(by),
                period.isEmpty() ? Optional.empty() : Optional.of(Period.parse(period)),
                part.isEmpty() ? Optional.empty() : Optional.of(new Item(part, Label.same(part))),
                isLeaderless);
    }

    private static Situation full(String day, String... readings) {
        return Situations.on(day, Sample.ledger(FullSample.COLLEGE), readings);
    }

    private static List<CandidateMeeting> meetings(Situation situation, String id) {
        return CandidateMeeting.of(Situations.shortfall(situation, id), situation);
    }

    private static List<String> holders(Situation situation, String id) {
        return CandidateMeeting.holders(Situations.shortfall(situation, id), situation).stream()
                .map(OrganizationId::text)
                .toList();
    }

    private static boolean covers(CandidateMeeting meeting, Situation situation, String id) {
        return meeting.covers(Situations.shortfall(situation, id), situation);
    }

    private static String act(CandidateMeeting meeting, Situation situation, String... ids) {
        return meeting.act(
                        Stream.of(ids)
                                .map(id -> Situations.shortfall(situation, id))
                                .toList(),
                        Optional.of(LocalDate.of(2021, 12, 31)),
                        situation)
                .label()
                .en();
    }

    @Test
    void in_time_its_day_or_its_period_counts_and_afterwards_its_period_alone() {
        assertThat(meetings(full("2021-05-10"), "INS-2.1@u1/2021-Q2"))
                .containsExactly(meeting("u1", "", "", false), meeting("u1", "2021-Q2", "", false));
        assertThat(meetings(full("2021-07-10"), "INS-2.1@u1/2021-Q2"))
                .containsExactly(meeting("u1", "2021-Q2", "", false));
        assertThat(meetings(full("2021-07-10", "record-period=by-day"), "INS-2.1@u1/2021-Q2"))
                .isEmpty();
    }

    @Test
    void those_above_hold_it_as_well_only_where_that_counts() {
        assertThat(holders(full("2021-05-10"), "INS-2.1@u1/2021-Q2")).containsExactly("u1", "gb");
        assertThat(meetings(full("2021-05-10", "several-kinds=branches-too"), "INS-2.1@u1/2021-Q2"))
                .containsExactly(
                        meeting("u1", "", "", false),
                        meeting("u1", "2021-Q2", "", false),
                        meeting("gb", "", "", false),
                        meeting("gb", "2021-Q2", "", false));
    }

    @Test
    void a_part_that_is_asked_for_is_named() {
        Item activists = Item.of("activists", "入党积极分子培养", "activists");

        assertThat(meetings(full("2021-05-10"), "ART-8.1#activists@gb/2021"))
                .containsExactly(
                        new CandidateMeeting(OrganizationId.of("gb"), Optional.empty(), Optional.of(activists), false),
                        new CandidateMeeting(
                                OrganizationId.of("gb"),
                                Optional.of(Period.parse("2021")),
                                Optional.of(activists),
                                false));
    }

    @Test
    void what_is_owed_for_a_person_names_the_person_only_where_it_has_to() {
        assertThat(meetings(full("2021-05-10"), "ART-8.2#act@u1/2021-H1"))
                .containsExactly(
                        meeting("u1", "", "", false),
                        meeting("u1", "2021-H1", "", false),
                        meeting("gb", "", "act", false),
                        meeting("gb", "2021-H1", "act", false));
        assertThat(meetings(full("2021-05-10", "review-concerns=named"), "ART-8.2#act@u1/2021-H1"))
                .startsWith(meeting("u1", "", "act", false), meeting("u1", "2021-H1", "act", false));
    }

    @Test
    void an_appraisal_in_a_vacancy_names_nobody_who_leads_it() {
        Situation vacant = Situations.on("2021-12-10", Sample.college().build());

        assertThat(meetings(vacant, "INS-4.1@f1/2021-year-end"))
                .containsExactly(meeting("f1", "", "", true), meeting("f1", "2021-year-end", "", true));
        assertThat(meetings(vacant, "INS-4.1@u1/2021-year-end"))
                .containsExactly(
                        meeting("u1", "", "", false),
                        meeting("u1", "2021-year-end", "", false),
                        meeting("gb", "", "", false),
                        meeting("gb", "2021-year-end", "", false));
        assertThat(meetings(vacant, "INS-2.5@f1/2021")).isEmpty();
    }

    @Test
    void a_person_attends_what_the_own_organizations_or_a_tier_hold() {
        Situation situation = full("2021-05-10");

        assertThat(holders(situation, "INS-3.2#organizational-life-meeting@p9/2021"))
                .containsExactly("f1");
        assertThat(holders(situation, "INS-3.2#democratic-life-meeting@p9/2021"))
                .containsExactly("gb");
        assertThat(holders(situation, "ART-13.2@p9/2021")).containsExactly("f1", "gb");
        assertThat(meetings(situation, "INS-3.2#democratic-life-meeting@p9/2021"))
                .containsExactly(meeting("gb", "", "", false), meeting("gb", "2021", "", false));
        assertThat(meetings(situation, "ART-13.2@p9/2021"))
                .containsExactly(
                        meeting("f1", "", "", false),
                        meeting("f1", "2021", "", false),
                        meeting("gb", "", "", false),
                        meeting("gb", "2021", "", false));
    }

    @Test
    void what_an_organization_that_is_gone_owed_for_a_person_those_above_hold() {
        College college = FullSample.college()
                .add(Organization.branch("gone", BranchType.MIXED)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2021-07-01"))
                .add(Stay.builder("s", MemberStatus.ACTIVIST)
                        .at("gone")
                        .since("2020-09-01")
                        .until("2021-07-01"))
                .build();
        Situation situation = Situations.on("2021-07-10", college);

        assertThat(holders(situation, "ART-8.2#s@gone/2021-H1")).containsExactly("gb");
        assertThat(holders(situation, "INS-2.1@gone/2021-Q1")).containsExactly("gb");
        assertThat(meetings(situation, "INS-2.1@gone/2021-Q1")).isEmpty();
    }

    @Test
    void it_covers_only_what_is_its_own() {
        Situation situation = full("2021-05-10");

        assertThat(covers(meeting("u1", "", "", false), situation, "INS-2.1@u1/2021-Q2"))
                .isTrue();
        assertThat(covers(meeting("gb", "", "", false), situation, "INS-2.1@u1/2021-Q2"))
                .isFalse();
        assertThat(covers(meeting("u1", "", "p5", false), situation, "ART-8.2#act@u1/2021-H1"))
                .isFalse();
        assertThat(covers(meeting("gb", "", "act", false), situation, "ART-8.2#act@u1/2021-H1"))
                .isTrue();
        assertThat(covers(meeting("gb", "", "", false), situation, "ART-8.2#act@u1/2021-H1"))
                .isFalse();
        assertThat(covers(meeting("u1", "", "", true), situation, "INS-2.5@u1/2021"))
                .isFalse();
        assertThat(covers(meeting("u1", "", "", false), situation, "INS-2.5@u1/2021"))
                .isTrue();
    }

    @Test
    void its_last_day_is_that_of_the_shortfall() {
        Situation situation = full("2021-05-10");
        Shortfall life = Situations.shortfall(situation, "INS-3.1@u1/2021");

        assertThat(meeting("u1", "", "", false).lastDay(life, situation)).contains(LocalDate.of(2021, 12, 31));
        assertThat(meeting("u1", "2021", "", false).lastDay(life, situation)).contains(LocalDate.of(2022, 3, 31));
    }

    @Test
    void its_act_has_the_kinds_leaders_and_people_that_all_it_serves_ask_for() {
        Situation situation = full("2021-05-10");

        assertThat(act(
                        meeting("u1", "", "", false),
                        situation,
                        "INS-2.1@u1/2021-Q2",
                        "INS-2.5@u1/2021",
                        "INS-3.2#organizational-life-meeting@p9/2021",
                        "ART-13.2@p9/2021"))
                .isEqualTo("u1 holds: members' assembly, Party lecture, organizational life meeting,"
                        + " led by the secretary of u1, p9, attended by p9, by 2021-12-31");
        assertThat(act(meeting("gb", "", "act", false), situation, "ART-8.2#act@u1/2021-H1"))
                .isEqualTo("gb holds: review of activists, with the part act, by 2021-12-31");
        assertThat(act(meeting("u1", "2021", "", true), situation, "INS-2.5@u1/2021"))
                .isEqualTo("u1 holds: Party lecture, with for_period 2021, by 2021-12-31");
    }

    @Test
    void of_several_kinds_that_would_do_one_that_is_held_anyhow_is_enough() {
        Situation situation = full("2021-05-10");

        String life = "INS-3.2#organizational-life-meeting@p9/2021";

        assertThat(act(meeting("f1", "", "", false), situation, life, "INS-2.2@f1/2021-05"))
                .isEqualTo("f1 holds: themed Party day, attended by p9, by 2021-12-31");
        assertThat(act(meeting("f1", "", "", false), situation, life, "INS-2.1@f1/2021-Q2"))
                .isEqualTo("f1 holds: members' assembly, organizational life meeting, attended by p9, by 2021-12-31");
    }

    @Test
    void a_kind_is_known_to_the_library_or_to_the_book_or_is_named_by_its_code() {
        Situation situation = full("2021-05-10");

        assertThat(CandidateMeeting.kind("party-lecture", situation).label().zh())
                .isEqualTo("党课");
        assertThat(CandidateMeeting.kind("made-up-kind", situation).label()).isEqualTo(Label.same("made-up-kind"));
        assertThat(CandidateMeeting.kind("made-up-kind", situation).code()).isEqualTo("made-up-kind");
    }

    @Test
    void its_act_is_held_by_its_organization_for_its_period() {
        Situation situation = full("2021-05-10");
        Act.Hold hold = (Act.Hold) meeting("u1", "2021-Q2", "", false)
                .act(List.of(Situations.shortfall(situation, "INS-2.1@u1/2021-Q2")), Optional.empty(), situation);

        assertThat(hold.by()).isEqualTo(OrganizationId.of("u1"));
        assertThat(hold.forPeriod()).contains(Period.parse("2021-Q2"));
        assertThat(hold.lastDay()).isEmpty();
        assertThat(hold.part()).isEmpty();
        assertThat(hold.seats()).isEmpty();
        assertThat(hold.speakers()).isEmpty();
        assertThat(hold.attended()).isEmpty();
    }
}
