package dev.norms.calendar.election;

import static dev.norms.label.Language.CHINESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.ledger.Ballot;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.VoteReadings;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.profile.Profile;
import dev.norms.vote.Matter;
import dev.norms.vote.VotingBase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotReviewTest {
    private static final NormBook BOOK = ImplementationOpinion.book();

    /** A branch elected on 2021-03-05. */
    private static College branchOf(int fullMembers) {
        CollegeBuilder college = College.builder()
                .add(Organization.branch("u1", BranchType.MIXED).established("2015-01-01"))
                .add(TermOfOffice.of("u1", "2021-03-05"))
                .add(Stay.builder("q1", MemberStatus.PROBATIONARY).at("u1").since("2020-01-01"));
        for (int i = 0; i < fullMembers; i++) {
            college.add(Stay.builder("p" + i, MemberStatus.FULL).at("u1").since("2016-01-01"));
        }
        return college.build();
    }

    private static Ballot.Builder ballot(Matter matter) {
        return Ballot.builder("b1", matter).by("u1").on("2021-06-01");
    }

    private static BallotReview review(Ballot.Builder ballot) {
        return BallotReview.of(ballot.build(), BOOK, branchOf(20));
    }

    @ParameterizedTest(name = "{0}: {2} of {1} present, {3} in favor")
    @CsvSource({
        // matter, entitled, present, in favor, may vote, carried
        "MOTION, 8, 3, 3, false, false",
        "MOTION, 8, 4, 4, true, false",
        "MOTION, 8, 5, 5, true, true",
        "ADMISSION, 8, 4, 5, false, false",
        "ADMISSION, 8, 5, 5, true, true",
        "ADMISSION, 8, 5, 6, true, true",
        "CONFIRMATION, 10, 6, 5, true, false",
        "CONFIRMATION, 10, 6, 6, true, true",
        "ELECTION, 10, 7, 7, false, false",
        "ELECTION, 10, 8, 5, true, false",
        "ELECTION, 10, 8, 6, true, true",
    })
    void a_vote_needs_enough_present_and_enough_in_favor(
            Matter matter, int entitled, int present, int inFavor, boolean mayVote, boolean carried) {
        BallotReview review = review(ballot(matter).voters(entitled, present).inFavor(inFavor));
        assertThat(review.mayVote()).isEqualTo(mayVote);
        assertThat(review.isCarried()).contains(carried);
    }

    @Test
    void without_votes_it_is_not_known_whether_it_is_carried() {
        BallotReview review = review(ballot(Matter.MOTION).voters(8, 5));
        assertThat(review.isCarried()).isEmpty();
        assertThat(review.faults()).isEmpty();
        assertThat(review).hasToString("b1: the meeting may vote, whether it is carried is not recorded");
    }

    @Test
    void not_carried_is_an_outcome_and_no_fault() {
        BallotReview review = review(ballot(Matter.MOTION).voters(8, 5).votes(3, 2, 0));
        assertThat(review.faults()).isEmpty();
        assertThat(review.label().zh()).isEqualTo("可以表决，未通过");
    }

    @Test
    void nobody_is_elected_into_a_term_without_a_majority() {
        Ballot.Builder ballot = ballot(Matter.ELECTION).voters(10, 9).votes(5, 4, 0);
        assertThat(review(ballot).faults()).isEmpty();
        assertThat(review(ballot.on("2021-03-05")).faults())
                .extracting(BallotPoint::aspect)
                .containsExactly(BallotAspect.MAJORITY);
    }

    @Test
    void candidates_exceed_the_seats() {
        Ballot.Builder ballot = ballot(Matter.ELECTION).voters(10, 9);
        assertThat(review(ballot.election(3, 3)).label().zh()).isEqualTo("可以表决，是否通过未登记；候选人数应不少于4人，实为3人，不符合");
        assertThat(review(ballot.election(4, 3)).faults()).isEmpty();
        assertThat(review(ballot(Matter.ELECTION).voters(10, 9).seats(3)).faults())
                .isEmpty();
        assertThat(review(ballot(Matter.ELECTION).voters(10, 9).seats(3))
                        .point(BallotAspect.CANDIDATES)
                        .orElseThrow()
                        .label()
                        .en())
                .isEqualTo("candidates: at least 4 asked for, not recorded");
        assertThat(review(ballot(Matter.MOTION).voters(10, 9).election(1, 3)).point(BallotAspect.CANDIDATES))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} candidates, {2} seats, commissioner in office: {3}")
    @CsvSource({
        "SECRETARY_ELECTION, 1, 1, true, true",
        "SECRETARY_ELECTION, 1, 1, false, true",
        "SECRETARY_ELECTION, 3, 3, true, true",
        "SECRETARY_ELECTION, 0, 1, false, false",
        "ELECTION, 1, 1, false, true",
        "ELECTION, 2, 2, false, true",
        "ELECTION, 1, 2, false, false",
        "ELECTION, 3, 3, false, false",
        "ELECTION, 1, 1, true, false",
        "ELECTION, 2, 1, true, true",
    })
    void secretaries_are_elected_from_as_many_candidates_as_seats(
            Matter matter, int candidates, int seats, boolean commissioner, boolean fine) {
        CollegeBuilder college = College.builder()
                .add(Organization.branch("u1", BranchType.MIXED).established("2015-01-01"))
                .add(Stay.builder("p1", MemberStatus.FULL).at("u1").since("2016-01-01"));
        if (commissioner) {
            college.add(
                    Post.builder("p1", Role.ORGANIZATION_COMMISSIONER).at("u1").since("2020-01-01"));
        }
        Ballot ballot = ballot(matter).voters(1, 1).election(candidates, seats).build();
        BallotReview review = BallotReview.of(ballot, BOOK, college.build());
        assertThat(review.point(BallotAspect.CANDIDATES).orElseThrow().holds()).isEqualTo(fine);
        assertThat(review.mayVote()).isTrue();
    }

    @Test
    void the_quorum_of_an_election_holds_for_that_of_a_secretary() {
        assertThat(review(ballot(Matter.SECRETARY_ELECTION).voters(5, 3)).mayVote())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} full members, {1} seats")
    @CsvSource({
        "6, 1, true",
        "6, 2, true",
        "6, 3, false",
        "7, 1, false",
        "7, 2, false",
        "7, 3, true",
        "7, 7, true",
        "7, 8, false",
    })
    void a_committee_is_of_the_size_that_the_number_of_full_members_asks_for(int fullMembers, int seats, boolean fine) {
        Ballot ballot = ballot(Matter.ELECTION)
                .on("2021-03-05")
                .voters(fullMembers, fullMembers)
                .election(seats + 2, seats)
                .build();
        BallotReview review = BallotReview.of(ballot, BOOK, branchOf(fullMembers));
        assertThat(review.point(BallotAspect.SEATS).orElseThrow().holds()).isEqualTo(fine);
        assertThat(review.faults().isEmpty()).isEqualTo(fine);
    }

    @Test
    void a_by_election_is_of_any_size() {
        assertThat(review(ballot(Matter.ELECTION).voters(10, 9).election(2, 1)).point(BallotAspect.SEATS))
                .isEmpty();
    }

    @Test
    void only_full_members_vote() {
        Ballot.Builder ballot = ballot(Matter.MOTION).voters(21, 21).votes(21, 0, 0);
        assertThat(review(ballot).faults())
                .extracting(point -> point.label().zh())
                .containsExactly("应到会人数应不超过20人，实为21人，不符合");
        College nobodyKnown = College.builder()
                .add(Organization.branch("u1", BranchType.MIXED).established("2015-01-01"))
                .build();
        assertThat(BallotReview.of(ballot.build(), BOOK, nobodyKnown).faults()).isEmpty();
    }

    @Test
    void a_college_may_reckon_the_majority_of_those_present() {
        NormBook ours = BOOK.tailoredBy(Profile.by("art", "decision of 2021")
                .from("2021-01-01")
                .fix(VoteReadings.ELECTION_MAJORITY_BASE, VotingBase.PRESENT, "the superior said so"));
        Ballot.Builder ballot = ballot(Matter.ELECTION).voters(10, 8).inFavor(5);
        assertThat(BallotReview.of(ballot.build(), BOOK, branchOf(10)).isCarried())
                .contains(false);
        BallotReview review = BallotReview.of(ballot.build(), ours, branchOf(10));
        assertThat(review.isCarried()).contains(true);
        assertThat(review.explanation().in(CHINESE)).contains("the superior said so", "赞成超过1/2实到会有表决权人数");
        assertThat(BallotReview.of(ballot.on("2020-12-31").build(), ours, branchOf(10))
                        .isCarried())
                .contains(false);
    }

    @Test
    void is_explained_with_its_places() {
        assertThat(review(ballot(Matter.ADMISSION).voters(8, 5).votes(5, 1, 0))
                        .explanation()
                        .in(CHINESE))
                .startsWith("结论：b1（u1 2021-06-01 接收预备党员）：可以表决，通过\n  规则：接收预备党员、预备党员转正：到会超过1/2方可表决")
                .contains(
                        "    执行口径：接收、转正大会何时可以表决、何时通过：",
                        "    依据：《发展党员工作细则》第20条（2014年）（已核原文）",
                        "  事实：实到会人数应不少于5人，实为5人，符合\n",
                        "  事实：赞成票数应不少于5人，实为5人，符合\n");
    }

    @Test
    void a_book_without_such_a_reading_is_a_wrong_call() {
        NormBook empty = NormBook.of(List.of(NormEdition.of(ImplementationOpinion.EDITION_2020, List.of())), List.of());
        Ballot ballot = ballot(Matter.MOTION).voters(8, 5).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BallotReview.of(ballot, empty, branchOf(8)))
                .withMessageStartingWith("edition must have a reading of how to vote on motion");
    }
}
