package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Checked;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import dev.norms.vote.Matter;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BallotTest {
    private static final OrganizationId U1 = OrganizationId.of("u1");
    private static final College COLLEGE = College.builder()
            .add(Organization.branch("u1", BranchType.UNDERGRADUATE).life(DateRange.parse("2013-09-01/2022-01-01")))
            .add(Stay.builder("p1", MemberStatus.CANDIDATE).at("u1").since("2020-09-01"))
            .build();

    private static Ballot.Builder ballot(String id, Matter matter) {
        return Ballot.builder(id, matter).by("u1").on("2021-04-08").voters(8, 6);
    }

    @Example
    void are_found_by_organization_in_the_order_of_their_days() {
        Ledger ledger = Ledger.builder(COLLEGE)
                .add(ballot("b", Matter.MOTION))
                .add(ballot("a", Matter.ADMISSION).subject("p1").votes(5, 2, 1))
                .add(ballot("c", Matter.ELECTION)
                        .on("2021-03-01")
                        .subject("three seats")
                        .election(4, 3))
                .build();
        assertThat(ledger.ballots(U1)).extracting(Ballot::id).containsExactly("c", "a", "b");
        assertThat(ledger.ballots(U1).get(1).person()).contains(PersonId.of("p1"));
        assertThat(ledger.ballots(U1).get(0).person()).isEmpty();
        assertThat(ledger.ballots(OrganizationId.of("u2"))).isEmpty();
        assertThat(ledger.supplied()).contains(EvidenceSource.BALLOTS);
        assertThat(Ledger.builder(COLLEGE).build().supplied()).doesNotContain(EvidenceSource.BALLOTS);
    }

    @Example
    void absentees_vote_on_admission_but_not_on_motions() {
        assertThat(problems(ballot("a", Matter.ADMISSION).votes(6, 1, 1))).isEmpty();
        assertThat(problems(ballot("a", Matter.CONFIRMATION).votes(6, 2, 1)))
                .containsExactly("for: more votes than the 8 entitled to vote (9)");
        assertThat(problems(ballot("a", Matter.MOTION).votes(6, 1, 0)))
                .containsExactly("for: more votes than the 6 present (7)");
        assertThat(problems(ballot("a", Matter.ELECTION).against(7)))
                .containsExactly("against: more votes than the 6 present (7)");
    }

    @Example
    void what_cannot_be_is_reported_all_at_once() {
        assertThat(problems(ballot("a", Matter.ELECTION)
                        .by("u9")
                        .voters(0, 1)
                        .votes(-1, -2, -3)
                        .election(-1, 0)))
                .containsExactly(
                        "organization: unknown organization (u9)",
                        "entitled: must be at least 1 (0)",
                        "for: must be at least 0 (-1)",
                        "against: must be at least 0 (-2)",
                        "abstain: must be at least 0 (-3)",
                        "candidates: must be at least 0 (-1)",
                        "seats: must be at least 1 (0)",
                        "present: more present than the 0 entitled to vote (1)");
        assertThat(problems(ballot("a", Matter.ADMISSION).on("2022-01-01").subject("p2")))
                .containsExactly(
                        "date: outside the life of the organization (2022-01-01)",
                        "subject: unknown person (not among the people) (p2)");
        assertThat(problems(ballot("a", Matter.CONFIRMATION).subject("no id")))
                .containsExactly("subject: unknown person (not among the people) (no id)");
        assertThat(problems(ballot("a", Matter.MOTION).subject("any words"))).isEmpty();
        assertThat(problems(ballot("a", Matter.MOTION).voters(8, -1)))
                .containsExactly("present: must be at least 0 (-1)");
    }

    @Example
    void a_ballot_with_more_present_than_may_vote_is_left_out() {
        for (Matter matter : Matter.values()) {
            Checked<Ledger> checked = Ledger.builder(COLLEGE)
                    .add(ballot("a", matter).voters(5, 6))
                    .check();
            assertThat(checked.problems()).hasSize(1);
            assertThat(checked.value().ballots(U1)).isEmpty();
            assertThat(problems(ballot("a", matter).voters(6, 6))).isEmpty();
        }
    }

    @Example
    void an_id_names_one_ballot() {
        List<Problem> problems = Ledger.builder(COLLEGE)
                .add(ballot("a", Matter.MOTION))
                .add(ballot("a", Matter.MOTION).origin(new Origin("ballots.csv:3")))
                .check()
                .problems();
        assertThat(problems).extracting(Problem::toString).hasSize(1);
        assertThat(problems.get(0).what().en()).isEqualTo("duplicate id");
        assertThat(problems.get(0).origin().text()).isEqualTo("ballots.csv:3");
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_ledger_keeps_exactly_the_ballots_that_can_be(
            @ForAll Matter matter,
            @ForAll @IntRange(min = -1, max = 6) int entitled,
            @ForAll @IntRange(min = -1, max = 6) int present,
            @ForAll @IntRange(min = -1, max = 6) int inFavor,
            @ForAll @IntRange(min = -1, max = 6) int against) {
        boolean possible = entitled >= 1
                && present >= 0
                && present <= entitled
                && inFavor >= 0
                && against >= 0
                && inFavor + against <= (matter.concernsPerson() ? entitled : present);
        var checked = Ledger.builder(COLLEGE)
                .add(ballot("a", matter)
                        .voters(entitled, present)
                        .inFavor(inFavor)
                        .against(against))
                .check();
        assertThat(checked.problems().isEmpty()).isEqualTo(possible);
        assertThat(checked.value().ballots(U1)).hasSize(possible ? 1 : 0);
    }

    private static List<String> problems(Ballot.Builder ballot) {
        return Ledger.builder(COLLEGE).add(ballot).check().problems().stream()
                .map(problem -> problem.toString())
                .toList();
    }
}
