package dev.norms.book;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.PeriodUnit.MONTH;
import static dev.norms.time.PeriodUnit.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileRow;
import dev.norms.requirement.Applicability;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.source.Edition;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import dev.norms.time.EditionPeriod;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Profiles for norms of several demands: numbers of two kinds, and readings that change more than a number. */
class ManyDemandsTest {
    private static final LocalDate ISSUED = LocalDate.of(2020, 10, 29);
    private static final Profile ART = Profile.by("art");

    private static final Interpretation<Label> CONTENT = Interpretation.asks("content", "内容为何", "what it is about")
            .reads("任何内容", "anything")
            .because("原文未写", "not written")
            .at("annex:INS-2#1");

    private static final Interpretation<Bound> MEETINGS = Interpretation.asks("meetings", "几次会", "how many meetings")
            .reads(atLeast(2), ValueForm.BOUND)
            .because("原文未写", "not written")
            .at("annex:INS-2#1");

    private static final CountRequirement STUDY =
            CountRequirement.each(atLeast(1), QUARTER, EvidenceRule.activity(ActivityKind.SPECIAL_STUDY));

    @Test
    void an_amount_tightens_the_demands_of_its_kind_only() {
        NormBook ours = book().tailoredBy(ART.tighten("COL-1.1", 40, "x"));
        Norm norm = ours.governing(ISSUED).find(NormId.parse("COL-1.1")).orElseThrow();
        assertThat(norm.demands())
                .extracting(demand -> demand.requirement().toString())
                .containsExactly("count 1+/quarter", "hours 40/year", "count 1+/quarter");
        assertThat(norm.interpretations())
                .last()
                .satisfies(decision ->
                        assertThat(decision.label().en()).contains("from at least 32 class hours per year"));
        assertThat(book().check(ART.tighten("COL-1.1", atLeast(1).per(MONTH), "x")))
                .isEmpty();
    }

    @Test
    void a_reading_that_takes_a_demand_away_loosens() {
        assertThat(problems(ART.fix(MEETINGS, atLeast(1), "x")))
                .containsExactly("meetings: loosens what COL-1.1 decides: count 1+/quarter (1+)");
    }

    @Test
    void a_reading_that_keeps_the_number_but_binds_fewer_loosens_the_whole() {
        assertThat(problems(ART.fix(MEETINGS, atLeast(3), "x")))
                .containsExactly("meetings: loosens what COL-1.1 decides: count 1+/quarter (3+)");
    }

    @Test
    void the_example_of_what_can_be_set_is_a_reading_with_a_value() {
        CheckedProfile read = book().read(List.of(new ProfileRow("colour", "red", "x", "art")));
        assertThat(read.problems())
                .extracting(ProfileProblem::toString)
                .containsExactly("colour: is not something to set, such as: INS-2.1, meetings, activity-kind:red-film,"
                        + " counts-as:red-film");
    }

    private static List<String> problems(Profile profile) {
        return book().check(profile).stream().map(ProfileProblem::toString).toList();
    }

    private static NormBook book() {
        return NormBook.of(
                List.of(NormEdition.of(
                        new Edition(
                                new EditionPeriod(2020),
                                "号",
                                Label.of("意见", "opinion"),
                                DateRange.since(ISSUED),
                                ISSUED),
                        in -> List.of(norm(in)))),
                List.of());
    }

    /** With one meeting, a demand less; with three, one for branches with a commissioner only. */
    private static Norm norm(Interpretations in) {
        int meetings = in.value(MEETINGS).atLeast();
        Norm.Builder norm = Norm.builder()
                .id("COL-1.1")
                .label("学习", "study")
                .summary("学习。", "Study.")
                .demands(meetings == 3 ? STUDY.where(new Applicability.HasCommissioner()) : STUDY, Addressee.BRANCH)
                .demands(StudyHoursRequirement.ofMembers(32), Addressee.MEMBER);
        if (meetings > 1) {
            norm.demands(STUDY, Addressee.GENERAL_BRANCH);
        }
        return norm.executability(Executability.DECIDED)
                .cites("annex:INS-2#1")
                .reads(in, CONTENT, MEETINGS)
                .build();
    }
}
