package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Records that can count for nothing are noted. */
class IdleNotesTest {
    private static final String ORGANIZATIONS = """
            id,kind,name,parent,type,established
            ds,general-branch,x,,,2015-09-01
            t1,branch,x,ds,faculty,2015-09-01
            t1-x,group,x,t1,,2015-09-01
            """;

    private static Folder folder(String activities) {
        return Folder.of("organizations.csv", ORGANIZATIONS)
                .put("activities.csv", "id,organization,kinds,date,for_period\n" + activities);
    }

    private static Iterable<String> notes(Folder folder) {
        return folder.read().notes().stream().map(Label::en).toList();
    }

    @Test
    void what_no_norm_asks_of_that_organization() {
        assertThat(notes(folder("""
                        n1,ds,themed-party-day,2026-03-13,
                        n2,t1-x,members-assembly,2026-03-13,
                        ok,t1,members-assembly,2026-03-27,
                        """)))
                .containsExactly(
                        "2 rows are of a kind that no norm asks of that organization, so counted"
                                + " for nothing: activities.csv:2 (ds, \"themed Party day\", \"dual organizational life\" asks it of a branch or Party group), activities.csv:3 (t1-x, \"members' assembly\" asks it of a branch)");
    }

    @Test
    void a_joint_activity_counts_if_it_counts_for_one_holder() {
        assertThat(notes(folder("n1,ds;t1,themed-party-day,2026-03-13,\n"))).isEmpty();
    }

    @Test
    void a_lecture_counts_wherever_a_secretary_gave_it() {
        assertThat(notes(folder("n1,t1-x,party-lecture,2026-03-13,\n"))).isEmpty();
    }

    @Test
    void a_period_that_no_norm_in_question_has() {
        assertThat(notes(folder("""
                        n4,t1,themed-party-day,2026-03-20,2026-Q1
                        ok,t1,themed-party-day,2026-04-01,2026-03
                        """)))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("1 row is for a period that the norms in question do not have, so counted by"
                        + " date: activities.csv:2 (2026-Q1, \"themed Party day\"");
    }

    @Test
    void a_norm_that_another_tier_attests() {
        assertThat(notes(folder("").put("attestations.csv", """
                                norm,organization,for_period,by,date
                                ART-20.1,ds,2026,x,2026-03-30
                                ART-20.1,t1,2026,x,2026-03-30
                                """)))
                .containsExactly("1 row is of a kind that no norm asks of that organization, so counted"
                        + " for nothing: attestations.csv:2 (ds, \"study and discipline\" asks it of a branch)");
    }

    @Test
    void what_is_dated_too_far_ahead() {
        Folder folder = folder("""
                        n3,t1,themed-party-day,2126-03-13,
                        n4,t1,themed-party-day,2027-05-15,
                        ok,t1,themed-party-day,2027-05-14,
                        n5,t1,themed-party-day,2026-03-14,2062-08
                        """);
        assertThat(notes(folder)).containsExactly("1 row is dated after 2100: activities.csv:2 (2126-03-13)");
        assertThat(folder.read().notes(LocalDate.of(2026, 4, 9)))
                .extracting(Label::en)
                .contains("2 rows are dated more than 400 days after the as-of day:"
                        + " activities.csv:3 (2027-05-15), activities.csv:5 (2062-08)");
    }
}
