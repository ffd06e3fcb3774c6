package dev.norms.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.opinion.reading.Share;
import dev.norms.opinion.reading.VoteReadings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of minimum numbers by how many are entitled to vote, computed by hand. */
class ThresholdTableTest {
    private static final VotingRule ASSEMBLY = VoteReadings.ASSEMBLY_VOTE.value();
    private static final VotingRule ADMISSION = VoteReadings.ADMISSION_VOTE.value();
    private static final VotingRule ELECTION = VoteReadings.ELECTION_VOTE.value();
    private static final Share EXCELLENT = VoteReadings.EXCELLENT_SHARE.value();
    private static final CandidateRule CANDIDATES = VoteReadings.ELECTION_CANDIDATES.value();

    @ParameterizedTest(name = "{0} entitled")
    @CsvSource({
        // entitled, assembly, admission, carried, election, excellent
        "7, 4, 4, 4, 6, 2",
        "8, 4, 5, 5, 7, 2",
        "10, 5, 6, 6, 8, 3",
        "15, 8, 8, 8, 12, 5",
    })
    void holds(int entitled, int assembly, int admission, int carried, int election, int excellent) {
        assertThat(ASSEMBLY.neededPresent(entitled)).isEqualTo(assembly);
        assertThat(ADMISSION.neededPresent(entitled)).isEqualTo(admission);
        assertThat(ASSEMBLY.neededInFavor(entitled, assembly)).isEqualTo(carried);
        assertThat(ADMISSION.neededInFavor(entitled, admission)).isEqualTo(carried);
        assertThat(ELECTION.neededInFavor(entitled, election)).isEqualTo(carried);
        assertThat(ELECTION.neededPresent(entitled)).isEqualTo(election);
        assertThat(EXCELLENT.most(entitled)).isEqualTo(excellent);
    }

    @ParameterizedTest(name = "{0} seats")
    @CsvSource({"1, 2", "2, 3", "3, 4", "5, 6", "6, 8", "7, 9", "9, 11"})
    void candidates_exceed_the_seats(int seats, int candidates) {
        assertThat(CANDIDATES.minimum(seats)).isEqualTo(candidates);
    }

    @Test
    void of_eight_four_may_open_an_ordinary_meeting_but_carry_nothing() {
        assertThat(ASSEMBLY.neededPresent(8)).isEqualTo(4);
        assertThat(ASSEMBLY.neededInFavor(8, 4)).isEqualTo(5);
    }

    @Test
    void an_election_may_count_those_present_only() {
        VotingRule ofPresent = ELECTION.withBase(VotingBase.PRESENT);
        assertThat(ofPresent.neededInFavor(10, 8)).isEqualTo(5);
        assertThat(ELECTION.neededInFavor(10, 8)).isEqualTo(6);
        assertThat(ofPresent.label().zh()).contains("超过1/2实到会");
    }

    @Test
    void written_opinions_are_votes_only_where_the_rule_says_so() {
        assertThat(ADMISSION.absenteesCount()).isTrue();
        assertThat(ASSEMBLY.absenteesCount()).isFalse();
        assertThat(ELECTION.absenteesCount()).isFalse();
        assertThat(ADMISSION.matters()).containsExactly(Matter.ADMISSION, Matter.CONFIRMATION);
    }

    @Test
    void refuses_what_is_no_part() {
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atLeast(2, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.moreThan(0, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Threshold.atLeast(1, 1001));
        assertThatIllegalArgumentException().isThrownBy(() -> new CandidateRule(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CandidateRule(101));
        assertThatIllegalArgumentException().isThrownBy(() -> CANDIDATES.minimum(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.atLeast(1, 2).minimum(-1))
                .withMessage("base must not be negative, but was -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.parse("1/2+"))
                .withMessage("threshold must be like 4/5 or >1/2, but was '1/2+'");
    }

    @Test
    void says_it_in_both_languages() {
        assertThat(Threshold.atLeast(4, 5).label().zh()).isEqualTo("不少于4/5");
        assertThat(Threshold.moreThan(1, 2).label().en()).isEqualTo("more than 1/2");
        assertThat(EXCELLENT.label().zh()).isEqualTo("不超过1/3");
        assertThat(ADMISSION.label().zh()).isEqualTo("接收预备党员、预备党员转正：到会超过1/2方可表决，赞成超过1/2应到会有表决权人数为通过，会前书面意见计入票数");
    }
}
