package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.college.College;
import dev.norms.college.Post;
import dev.norms.evidence.ActivityKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.organization.Role;
import dev.norms.time.Bound;
import org.junit.jupiter.api.Test;

class PostsFamilyTest {
    private static FamilyCase of(College college) {
        return FamilyCase.on("2021-05-10", Sample.ledger(college));
    }

    @Test
    void each_post_that_somebody_holds_counts_and_the_others_are_vacant() {
        FamilyCase found = of(Sample.college().build());

        assertThat(found.get("ART-19.1@gb").bound()).isEqualTo(Bound.atLeast(4));
        assertThat(found.totals("ART-19.1@gb")).isEqualTo("1 1");
        assertThat(found.tally("ART-19.1@gb").missing())
                .containsExactly(
                        Role.ORGANIZATION_COMMISSIONER.label(),
                        Role.DISCIPLINE_COMMISSIONER.label(),
                        Role.AFFAIRS_OFFICER.label());
        assertThat(of(FullSample.COLLEGE).totals("ART-19.1@gb")).isEqualTo("4 4");
    }

    @Test
    void the_facts_name_who_holds_each_post() {
        College college = Sample.college()
                .add(Post.builder("p3", Role.AFFAIRS_OFFICER).at("gb").since("2020-11-05"))
                .add(Post.builder("p4", Role.AFFAIRS_OFFICER).at("gb").since("2020-11-05"))
                .build();

        assertThat(of(college).facts("ART-19.1@gb"))
                .containsExactly(
                        "secretary: p1",
                        "organization commissioner: vacant",
                        "discipline commissioner: vacant",
                        "Party affairs officer: p3, p4");
    }

    @Test
    void of_one_post_it_is_said_that_it_is_filled_or_vacant_and_of_several_how_many() {
        FamilyCase found = of(Sample.college().build());

        assertThat(found.sentence("ART-3.2@u1"))
                .isEqualTo(Label.of("截至2021-05-10，支部第一责任人有人担任", "person first responsible, as of 2021-05-10: filled"));
        assertThat(found.sentence("ART-3.2@f1"))
                .isEqualTo(Label.of("截至2021-05-10，支部第一责任人空缺", "person first responsible, as of 2021-05-10: vacant"));
        assertThat(found.sentence("ART-19.1@gb").en())
                .isEqualTo("supervision, as of 2021-05-10: 1 of 4 posts filled;"
                        + " vacant: organization commissioner; discipline commissioner; Party affairs officer");
    }

    @Test
    void no_record_changes_it() {
        assertThat(of(FullSample.COLLEGE)
                        .concerned(
                                "ART-19.1@gb",
                                Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                        .by("gb")
                                        .on("2021-05-01")
                                        .build()))
                .isEmpty();
    }
}
