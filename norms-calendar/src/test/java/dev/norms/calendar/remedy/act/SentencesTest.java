package dev.norms.calendar.remedy.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.PeriodUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every act in words. */
class SentencesTest {
    private static final OrganizationId GB = OrganizationId.of("gb");
    private static final OrganizationId U1 = OrganizationId.of("u1");
    private static final PersonId P5 = PersonId.of("p5");
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2021, 6, 30));
    private static final Optional<LocalDate> ANY_DAY = Optional.empty();

    private static void requireSaid(Act act, String zh, String en) {
        assertThat(act.label()).isEqualTo(Label.of(zh, en));
    }

    @Test
    void a_document_is_written_or_filed_for_a_person() {
        requireSaid(
                new Act.Write(GB, DocumentKind.ANNUAL_PLAN, Optional.empty(), Optional.empty(), DAY),
                "gb制定年度工作计划，最迟2021-06-30",
                "gb writes and files: annual plan, by 2021-06-30");
        requireSaid(
                new Act.Write(
                        U1,
                        DocumentKind.THOUGHT_REPORT,
                        Optional.of(new CalendarPeriod(PeriodUnit.QUARTER, 2021, 1)),
                        Optional.of(P5),
                        ANY_DAY),
                "u1存入p5的思想汇报，所属期填2021-Q1",
                "u1 files (thought report) of p5, with for_period 2021-Q1");
    }

    @Test
    void dues_attestations_follow_ups_and_elections() {
        requireSaid(
                new Act.Pay(P5, new CalendarPeriod(PeriodUnit.MONTH, 2021, 5), DAY),
                "p5交纳2021年5月党费，最迟2021-06-30",
                "p5 pays the dues of 2021-05, by 2021-06-30");
        requireSaid(
                new Act.Attest(U1, NormId.parse("ART-20.1"), new CalendarPeriod(PeriodUnit.YEAR, 2021, 1), ANY_DAY),
                "由负责人确认ART-20.1（u1），所属期填2021",
                "ART-20.1 is attested for u1, with for_period 2021");
        requireSaid(
                new Act.Correct(GB, ObligationId.parse("INS-2.1@u1/2021-Q1")),
                "对INS-2.1@u1/2021-Q1登记整改",
                "a follow-up of INS-2.1@u1/2021-Q1 is recorded");
        requireSaid(new Act.Elect(U1, DAY), "u1换届选举，最迟2021-06-30", "u1 holds its re-election, by 2021-06-30");
    }

    @Test
    void checks_places_of_filing_and_tables() {
        requireSaid(
                new Act.Check(
                        GB,
                        CheckList.SIX_HAVES,
                        List.of(Item.of("place", "场所", "place"), Item.of("rules", "制度", "rules"))),
                "gb补齐“六有”清单并登记核查：场所、制度",
                "gb provides what is missing and records a check (six haves): place, rules");
        requireSaid(new Act.Archive(U1, "a7"), "u1注明活动a7的归档位置", "u1 names where activity a7 is filed");
        requireSaid(new Act.Supply(U1, EvidenceSource.DUES), "u1提供党费记录", "u1 keeps this table: dues");
    }

    @Test
    void one_person_is_appointed_by_name_or_not_and_several_by_their_number() {
        requireSaid(
                new Act.Appoint(GB, Role.SECRETARY, Optional.empty(), 1), "gb配备书记1人", "gb fills a post: secretary (1)");
        requireSaid(
                new Act.Appoint(GB, Role.SECRETARY, Optional.of(P5), 1),
                "gb配备书记（p5）",
                "gb fills a post: secretary (p5)");
        requireSaid(
                new Act.Appoint(GB, Role.COMMISSIONER, Optional.empty(), 2),
                "gb配备委员2人",
                "gb fills a post: commissioner (2)");
    }

    @Test
    void changes_of_the_college() {
        requireSaid(
                new Act.Relieve(GB, Role.SECRETARY, P5),
                "gb免去一人书记职务（如p5）",
                "gb relieves one person (such as p5) of a post: secretary");
        requireSaid(new Act.Place(U1, GB), "u1划归gb", "u1 is placed under gb");
        requireSaid(new Act.Found(GB, OrganizationKind.BRANCH), "gb下设党支部", "below gb is founded: branch");
        requireSaid(new Act.Join(U1, 3), "u1增加正式党员3人", "full members join u1: 3");
    }

    @Test
    void links_of_a_person_the_holder_of_a_post_or_any_full_member() {
        requireSaid(
                new Act.Link(P5, Optional.empty(), TargetKind.DORMITORY, Optional.empty()),
                "p5联系学生寝室一名（个）",
                "p5 is linked with: student dormitory room (one)");
        requireSaid(
                new Act.Link(GB, Optional.of(Role.SECRETARY), TargetKind.BRANCH, Optional.of("u1")),
                "gb书记联系党支部u1",
                "secretary of gb is linked with: branch u1");
        requireSaid(
                new Act.Link(U1, Optional.empty(), TargetKind.ACTIVIST, Optional.of("act")),
                "u1一名正式党员联系入党积极分子act",
                "a full member of u1 is linked with: activist act");
    }

    private static Act.Hold hold(
            int kinds, Set<Act.Seat> seats, Set<PersonId> speakers, Map<PersonId, BigDecimal> attended) {
        Set<ActivityKind> some = new LinkedHashSet<>();
        for (int i = 1; i <= kinds; i++) {
            some.add(new ActivityKind("k" + i, Label.of("类" + i, "kind " + i)));
        }
        return new Act.Hold(U1, some, Optional.empty(), Optional.empty(), seats, speakers, attended, ANY_DAY);
    }

    @Test
    void an_activity_with_nothing_but_its_kinds_of_which_five_are_named() {
        requireSaid(hold(1, Set.of(), Set.of(), Map.of()), "u1开展类1", "u1 holds: kind 1");
        requireSaid(
                hold(5, Set.of(), Set.of(), Map.of()),
                "u1开展类1、类2、类3、类4、类5",
                "u1 holds: kind 1, kind 2, kind 3, kind 4, kind 5");
        requireSaid(
                hold(7, Set.of(), Set.of(), Map.of()),
                "u1开展类1、类2、类3、类4、类5等7项",
                "u1 holds: kind 1, kind 2, kind 3, kind 4, kind 5 and 2 more");
    }

    @Test
    void an_activity_with_its_part_leaders_people_and_period() {
        Map<PersonId, BigDecimal> attended = new LinkedHashMap<>();
        attended.put(P5, BigDecimal.ZERO);
        attended.put(PersonId.of("p6"), new BigDecimal("1.5"));
        Act.Hold hold = new Act.Hold(
                U1,
                Set.of(ActivityKind.PARTY_LECTURE),
                Optional.of(new CalendarPeriod(PeriodUnit.YEAR, 2021, 1)),
                Optional.of(Item.of("leaving", "离校", "leaving students")),
                Set.of(new Act.Seat(GB, Role.SECRETARY)),
                Set.of(P5),
                attended,
                DAY);

        requireSaid(
                hold,
                "u1开展党课，环节填leaving，主讲人填gb书记、p5，出席p5、p6（1.5学时），所属期填2021，最迟2021-06-30",
                "u1 holds: Party lecture, with the part leaving, led by the secretary of gb, p5,"
                        + " attended by p5, p6 (1.5 class hours), with for_period 2021, by 2021-06-30");
    }

    @Test
    void an_activity_says_who_leads_it_only_if_somebody_does() {
        requireSaid(hold(1, Set.of(), Set.of(P5), Map.of()), "u1开展类1，主讲人填p5", "u1 holds: kind 1, led by p5");
        requireSaid(
                hold(1, Set.of(), Set.of(), Map.of(P5, BigDecimal.ZERO)),
                "u1开展类1，出席p5",
                "u1 holds: kind 1, attended by p5");
    }

    @Test
    void only_what_has_a_last_day_gives_one() {
        assertThat(new Act.Elect(U1, DAY).lastDay()).isEqualTo(DAY);
        assertThat(new Act.Join(U1, 1).lastDay()).isEmpty();
    }
}
