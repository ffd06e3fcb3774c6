package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.counting.Match;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.time.Bound;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilingFamilyTest {
    private static final String ID = "IMG-3.3@u1";

    private static Activity.Builder held(String id, String day) {
        return Activity.builder(id, ActivityKind.PARTY_LECTURE).by("u1").on(day);
    }

    private static LedgerBuilder ledger() {
        return Sample.ledger(FullSample.COLLEGE)
                .add(held("old", "2020-12-31"))
                .add(held("new", "2021-01-01").filed("room"))
                .add(held("today", "2021-05-10"))
                .add(held("later", "2021-05-11").filed("room"));
    }

    @Test
    void every_activity_up_to_the_day_has_to_be_filed() {
        FamilyCase found = FamilyCase.on("2021-05-10", ledger());

        assertThat(found.get(ID).bound()).isEqualTo(Bound.atLeast(3));
        assertThat(found.totals(ID)).isEqualTo("1 1");
        assertThat(found.matches(ID))
                .containsExactlyInAnyOrder(
                        "old: names no place of filing",
                        "new",
                        "today: names no place of filing",
                        "later: after the as-of day");
        assertThat(found.tally(ID).missing())
                .containsExactlyInAnyOrder(
                        Label.of("old（2020-12-31）", "old (2020-12-31)"),
                        Label.of("today（2021-05-10）", "today (2021-05-10)"));
        assertThat(found.counted(ID).matches()).extracting(Match::ref).containsExactlyInAnyOrder("new", "later");
        assertThat(found.sentence(ID).en())
                .isEqualTo(
                        "records filed, as of 2021-05-10: 1 of 3 activities filed; not filed: old (2020-12-31); today (2021-05-10)");
        assertThat(found.facts(ID)).isEmpty();
    }

    @Test
    void where_records_are_filed_yearly_only_those_of_earlier_years_have_to_be() {
        FamilyCase found = FamilyCase.on("2021-05-10", ledger(), "filed=yearly");

        assertThat(found.get(ID).bound()).isEqualTo(Bound.atLeast(1));
        assertThat(found.totals(ID)).isEqualTo("0 0");
        assertThat(found.matches(ID)).containsExactly("old: names no place of filing");
        RecordFamily family = (RecordFamily) found.family(ID);
        for (Activity.Builder ofThisYear :
                List.of(held("x", "2021-01-01"), held("x", "2021-05-10").filed("room"))) {
            assertThat(family.match(found.get(ID), ofThisYear.build(), found.counter()))
                    .hasValueSatisfying(match -> assertThat(match.rejection())
                            .contains(Label.of("所属年度结束后才需归档", "need be filed only after the end of its year")));
        }
        assertThat(family.match(
                        found.get(ID), held("x", "2020-12-31").filed("room").build(), found.counter()))
                .hasValueSatisfying(match -> assertThat(match.counts()).isTrue());
    }

    @Test
    void without_an_activity_nothing_is_owed_unless_their_table_is_missing() {
        assertThat(FamilyCase.on("2021-05-10", Sample.ledger(FullSample.COLLEGE))
                        .get(ID)
                        .inapplicable())
                .contains(Label.of("尚无活动记录", "no activity is recorded yet"));
        assertThat(FamilyCase.on("2021-05-10", Ledger.builder(FullSample.COLLEGE))
                        .get(ID)
                        .inapplicable())
                .isEmpty();
        assertThat(FamilyCase.on("2021-05-10", Ledger.builder(FullSample.COLLEGE))
                        .get(ID)
                        .bound())
                .isEqualTo(Bound.atLeast(1));
    }

    @Test
    void an_activity_counts_if_it_is_filed_and_no_other_record_does() {
        FamilyCase found = FamilyCase.on("2021-05-10", ledger());
        RecordFamily family = (RecordFamily) found.family(ID);

        assertThat(family.match(
                        found.get(ID), held("x", "2021-05-10").filed("room").build(), found.counter()))
                .hasValueSatisfying(match -> assertThat(match.counts()).isTrue());
        assertThat(family.match(found.get(ID), held("x", "2021-05-10").build(), found.counter()))
                .hasValueSatisfying(match -> assertThat(match.counts()).isFalse());
        assertThat(family.match(
                        found.get(ID),
                        Document.builder("u1", DocumentKind.ANNUAL_PLAN)
                                .on("2021-05-01")
                                .build(),
                        found.counter()))
                .isEmpty();
        assertThat(family.forms()).isEmpty();
        assertThat(family.isCountedAtOnce()).isFalse();
        assertThat(family.isOfKeepers(found.get(ID).duty(), EvidenceSource.ACTIVITIES))
                .isTrue();
    }

    @Test
    void an_activity_concerns_those_that_held_it() {
        FamilyCase found = FamilyCase.on("2021-05-10", ledger());

        assertThat(found.concerned(ID, held("x", "2021-05-10").with("f1").build()))
                .containsExactlyInAnyOrder("u1", "f1");
        assertThat(found.concerned(
                        ID,
                        Document.builder("u1", DocumentKind.ANNUAL_PLAN)
                                .on("2021-05-01")
                                .build()))
                .isEmpty();
    }
}
