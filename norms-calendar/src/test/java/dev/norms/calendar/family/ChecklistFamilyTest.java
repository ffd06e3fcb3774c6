package dev.norms.calendar.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.ledger.Activity;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.time.Bound;
import org.junit.jupiter.api.Test;

class ChecklistFamilyTest {
    private static final String ID = "IMG-2.1@gb";

    private static ItemCheck check(String item, String day, boolean isPresent) {
        return ItemCheck.of("gb", CheckList.SIX_HAVES, item, day, isPresent);
    }

    private static LedgerBuilder ledger(ItemCheck... checks) {
        LedgerBuilder ledger = Sample.ledger(FullSample.COLLEGE);
        for (ItemCheck check : checks) {
            ledger.add(check);
        }
        return ledger;
    }

    private static FamilyCase of(ItemCheck... checks) {
        return FamilyCase.on("2021-05-10", ledger(checks));
    }

    @Test
    void the_latest_check_of_an_item_decides() {
        FamilyCase found = of(
                check("place", "2021-03-01", false),
                check("place", "2021-04-01", true),
                check("signs", "2021-03-01", true),
                check("signs", "2021-04-01", false),
                check("rules", "2021-05-10", true),
                check("equipment", "2021-05-11", true));

        assertThat(found.matches(ID))
                .containsExactlyInAnyOrder(
                        "six-haves/2021-03-01 (place): another check decides",
                        "six-haves/2021-04-01 (place)",
                        "six-haves/2021-03-01 (signs): another check decides",
                        "six-haves/2021-04-01 (signs): not there at the latest check",
                        "six-haves/2021-05-10 (rules)",
                        "six-haves/2021-05-11 (equipment): after the as-of day");
        assertThat(found.tally(ID).missing())
                .extracting(item -> item.en())
                .containsExactly("equipment", "signs", "Party flag", "books and papers");
        assertThat(found.totals(ID)).isEqualTo("2 2");
        assertThat(found.facts(ID)).isEmpty();
    }

    @Test
    void of_checks_that_contradict_each_other_on_one_day_the_one_that_found_nothing_decides() {
        assertThat(of(check("place", "2021-03-01", true), check("place", "2021-03-01", false))
                        .totals(ID))
                .isEqualTo("0 0");
        assertThat(of(check("place", "2021-03-01", false), check("场所", "2021-03-01", true))
                        .totals(ID))
                .isEqualTo("0 0");
        assertThat(of(check("场所", "2021-03-01", true), check("place", "2021-03-01", true))
                        .matches(ID))
                .containsExactlyInAnyOrder(
                        "six-haves/2021-03-01 (place)", "six-haves/2021-03-01 (place): another check decides");
    }

    @Test
    void what_is_no_item_of_the_list_does_not_count() {
        assertThat(of(check("piano", "2021-03-01", true)).matches(ID))
                .containsExactly("six-haves/2021-03-01 (piano): no item of the list");
    }

    @Test
    void a_check_of_a_former_year_does_not_count_where_each_year_is_checked() {
        FamilyCase found = FamilyCase.on(
                "2021-05-10",
                ledger(check("place", "2020-12-31", true), check("rules", "2021-01-01", true)),
                "latest-check=of-year");

        assertThat(found.matches(ID))
                .containsExactlyInAnyOrder(
                        "six-haves/2020-12-31 (place): not of this year", "six-haves/2021-01-01 (rules)");
        assertThat(of(check("place", "2020-12-31", true)).matches(ID)).containsExactly("six-haves/2020-12-31 (place)");
    }

    @Test
    void a_list_without_items_counts_whatever_is_found_by_its_name() {
        FamilyCase found = FamilyCase.on(
                "2021-05-10",
                ledger(
                        ItemCheck.of("u1", CheckList.VOLUNTEER_TEAM, "red", "2021-03-01", true),
                        ItemCheck.of("u1", CheckList.VOLUNTEER_TEAM, "blue", "2021-03-01", false),
                        ItemCheck.of("u1", CheckList.VOLUNTEER_TEAM, "blue", "2021-04-01", true)));

        assertThat(found.totals("ACT-3.1@u1")).isEqualTo("2 2");
        assertThat(found.tally("ACT-3.1@u1").missing()).isEmpty();
        assertThat(found.sentence("ACT-3.1@u1").en())
                .isEqualTo("volunteer service, as of 2021-05-10: at least 1 owed, 2 counted; outcome");
    }

    @Test
    void the_sentence_names_the_missing_items() {
        assertThat(of(check("place", "2021-03-01", true)).sentence(ID).en())
                .isEqualTo(
                        "six haves, as of 2021-05-10: 1 of 6 there; missing: equipment; signs; Party flag; and 2 more");
    }

    @Test
    void as_much_is_owed_as_the_list_has_items_but_at_least_one() {
        assertThat(of().get(ID).bound()).isEqualTo(Bound.atLeast(6));
        assertThat(of().get("ACT-3.1@u1").bound()).isEqualTo(Bound.atLeast(1));
    }

    @Test
    void a_check_of_the_list_concerns_its_organization() {
        assertThat(of().concerned(ID, check("place", "2021-03-01", true))).containsExactly("gb");
        assertThat(of().concerned(ID, ItemCheck.of("gb", CheckList.MATERIAL_CLASSES, "books", "2021-03-01", true)))
                .isEmpty();
        assertThat(of().concerned(
                                ID,
                                Activity.builder("a", ActivityKind.PARTY_LECTURE)
                                        .by("gb")
                                        .on("2021-05-01")
                                        .build()))
                .isEmpty();
    }
}
