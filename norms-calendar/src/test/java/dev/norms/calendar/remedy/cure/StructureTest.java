package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Outcome;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.organization.BranchType;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static List<String> acts(Situation situation, String id) {
        return Situations.english(
                Structure.acts(Situations.finding(situation, id).obligation(), situation));
    }

    private static List<String> next(Situation situation, String... ids) {
        List<Finding> findings = List.of(ids).stream()
                .map(id -> Situations.finding(situation, id))
                .toList();
        return Structure.next(situation, findings).stream()
                .map(remedy -> remedy.id().toString())
                .toList();
    }

    @Test
    void of_several_layers_the_first_changes_first_whatever_the_order_of_the_findings() {
        Situation situation =
                Situations.on("2021-05-10", Sample.ledger(Sample.college().build()), "groups-advised=required");
        List<String> layers = List.of(
                "ORG-1.1@gb", "ORG-1.2@gb", "ORG-2.2@u1", "ART-3.2@f1", "ORG-2.1@gb", "ART-3.1@gb", "INS-2.5@f1/2021");

        for (int i = 0; i < layers.size(); i++) {
            for (int j = i + 1; j < layers.size(); j++) {
                assertThat(next(situation, layers.get(i), layers.get(j))).containsExactly(layers.get(i));
                assertThat(next(situation, layers.get(j), layers.get(i))).containsExactly(layers.get(i));
            }
        }
    }

    @Test
    void findings_of_one_layer_change_together() {
        Situation situation = Situations.on("2021-05-10", Sample.college().build());

        assertThat(next(situation, "ART-3.2@f1", "ACT-1.2@gb", "ART-19.1@gb", "ART-3.2@u1"))
                .containsExactly("ART-3.2@f1", "ART-19.1@gb");
    }

    @Test
    void a_change_is_in_place_with_its_acts() {
        Situation situation = Situations.on("2021-05-10", Sample.college().build());
        Remedy remedy = Structure.next(situation, List.of(Situations.finding(situation, "ART-3.2@f1")))
                .get(0);

        assertThat(remedy.outcome()).isEqualTo(Outcome.MET);
        assertThat(Situations.english(remedy.acts())).containsExactly("f1 fills a post: secretary (1)");
    }

    @Test
    void a_college_that_need_not_change_stays_as_it_is() {
        Situation situation = Situations.on("2021-05-10", FullSample.COLLEGE);

        assertThat(Structure.next(situation, situation.assessment().findings().list()))
                .isEmpty();
    }

    @Test
    void each_vacant_post_is_filled() {
        assertThat(acts(Situations.on("2021-05-10", Sample.college().build()), "ART-19.1@gb"))
                .containsExactly(
                        "gb fills a post: organization commissioner (1)",
                        "gb fills a post: discipline commissioner (1)",
                        "gb fills a post: Party affairs officer (1)");
    }

    @Test
    void the_post_whose_holder_leads_it_is_filled_but_an_appraisal_needs_none() {
        Situation situation = Situations.on("2021-05-10", Sample.college().build());

        assertThat(acts(situation, "INS-2.5@f1/2021")).containsExactly("f1 fills a post: secretary (1)");
        assertThat(acts(situation, "INS-2.5@u1/2021")).isEmpty();
        assertThat(acts(situation, "INS-4.1@f1/2021-year-end")).isEmpty();
        assertThat(acts(situation, "INS-2.1@f1/2021-Q2")).isEmpty();
    }

    @Test
    void the_post_whose_holder_keeps_a_link_is_filled() {
        Situation situation = Situations.on("2021-05-10", Sample.college().build());

        assertThat(acts(situation, "ACT-1.2@gb")).containsExactly("gb fills a post: deputy secretary (1)");
        assertThat(acts(situation, "ACT-1.1@gb")).isEmpty();
        assertThat(acts(situation, "ACT-3.2@p1")).isEmpty();
        assertThat(acts(situation, "ACT-1.3#commissioner@gb")).containsExactly("gb fills a post: commissioner (1)");
    }

    @Test
    void a_commissioner_takes_the_vacant_seat_of_another_if_there_is_one() {
        Situation situation = Situations.on("2021-05-10", Sample.ledger(FullSample.COLLEGE), "vacant-seats=each");

        assertThat(acts(situation, "ACT-1.3#youth-commissioner@gb"))
                .containsExactly("gb fills a post: youth commissioner (p11)");
    }

    @Test
    void an_organization_that_does_not_exist_and_a_person_change_nothing() {
        College college = Sample.college()
                .add(Organization.branch("gone", BranchType.MIXED)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2021-05-01"))
                .add(TermOfOffice.of("gone", "2018-10-10"))
                .build();
        Situation before = Situations.on("2021-04-30", college);
        Situation after = Situations.on("2021-05-10", college);

        assertThat(acts(before, "INS-2.5@gone/2021")).containsExactly("gone fills a post: secretary (1)");
        assertThat(Structure.acts(
                        Situations.finding(before, "INS-2.5@gone/2021").obligation(), after))
                .isEmpty();
        assertThat(acts(after, "MGT-2.1@p5/2021")).isEmpty();
    }
}
