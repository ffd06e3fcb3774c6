package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.time.Bound;
import org.junit.jupiter.api.Test;

class CompositionFamilyTest {
    private static FamilyCase of(College college) {
        return FamilyCase.on("2021-05-10", Sample.ledger(college));
    }

    @Test
    void as_much_is_owed_as_the_rules_ask_for() {
        FamilyCase found = of(Sample.college().build());

        assertThat(found.get("ORG-1.2@gb").bound()).isEqualTo(Bound.atLeast(3));
        assertThat(found.get("ORG-1.2@gb").inapplicable()).isEmpty();
        assertThat(found.totals("ORG-1.2@gb")).isEqualTo("1 1");
        assertThat(found.tally("ORG-1.2@gb").done()).isEqualByComparingTo("1");
    }

    @Test
    void nothing_is_owed_where_nothing_is_below() {
        FamilyCase found = of(College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .build());

        assertThat(found.get("ORG-1.2@gb").inapplicable())
                .contains(Label.of("下无党支部、党小组", "there is no branch or group below"));
    }

    @Test
    void facts_gaps_and_advice_are_those_of_the_composition() {
        FamilyCase found = of(Sample.college().build());

        assertThat(found.facts("ORG-1.2@gb"))
                .containsExactlyInAnyOrder(
                        "f1: 1 members, of them full: 1, too few",
                        "u1: 7 members, of them full: 7",
                        "u1.g: 0 members, of them full: 0, too few");
        assertThat(found.tally("ORG-1.2@gb").missing())
                .containsExactlyInAnyOrder(
                        Label.of("f1人数不足", "f1 (too few members)"), Label.of("u1.g人数不足", "u1.g (too few members)"));
        assertThat(found.tally("ORG-1.1@gb").note())
                .contains(Label.of("提示：f1未设党小组", "advice: branch without groups: f1"));
    }

    @Test
    void the_sentence_says_that_it_complies_or_what_does_not() {
        assertThat(of(FullSample.COLLEGE).sentence("ORG-2.1@gb"))
                .isEqualTo(Label.of(
                        "截至2021-05-10，总支班子构成符合要求", "posts of the general branch, as of 2021-05-10: compliant"));
        assertThat(of(Sample.college().build()).sentence("ORG-2.1@gb").en())
                .isEqualTo("posts of the general branch, as of 2021-05-10: 1 of 3 compliant; not compliant: deputy"
                        + " secretary vacant; the committee lacks commissioners (there are 1)");
    }

    @Test
    void no_record_changes_it() {
        assertThat(of(FullSample.COLLEGE)
                        .concerned(
                                "ORG-2.1@gb",
                                Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                        .by("gb")
                                        .on("2021-05-01")
                                        .build()))
                .isEmpty();
    }
}
