package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.FullSample;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.duty.NormId;
import dev.norms.evidence.DocumentKind;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CandidatePaperTest {
    private static final Optional<PersonId> NOBODY = Optional.empty();
    private static final Optional<PersonId> ACT = Optional.of(PersonId.of("act"));

    private static CandidatePaper paper(String by, String kind, String period, Optional<PersonId> person) {
        return new CandidatePaper(
                OrganizationId.of(by),
                kind,
                period.isEmpty() ? Optional.empty() : Optional.of(Period.parse(period)),
                person);
    }

    private static List<CandidatePaper> papers(String day, String id) {
        Situation situation = Situations.on(day, FullSample.COLLEGE);
        return CandidatePaper.of(Situations.shortfall(situation, id), situation).toList();
    }

    private static boolean covers(CandidatePaper paper, String day, String id) {
        Situation situation = Situations.on(day, FullSample.COLLEGE);
        return paper.covers(Situations.shortfall(situation, id), situation);
    }

    @Test
    void a_document_is_of_the_owner_with_or_without_its_period() {
        assertThat(papers("2021-05-10", "IMG-3.1@u1/2021"))
                .containsExactly(
                        paper("u1", "member-roster", "", NOBODY), paper("u1", "member-roster", "2021", NOBODY));
        assertThat(papers("2021-05-10", "ART-18.1@gb")).containsExactly(paper("gb", "website-rules", "", NOBODY));
        assertThat(papers("2021-05-10", "INS-1.4#act@u1/2021-Q2"))
                .containsExactly(paper("u1", "thought-report", "", ACT), paper("u1", "thought-report", "2021-Q2", ACT));
    }

    @Test
    void an_attestation_is_of_the_branch_and_names_its_period() {
        assertThat(papers("2021-05-10", "ART-20.1@p5/2021")).containsExactly(paper("u1", "ART-20.1", "2021", NOBODY));
        assertThat(papers("2021-05-10", "ART-20.1@p13/2021")).containsExactly(paper("u1", "ART-20.1", "2021", NOBODY));
        assertThat(papers("2021-05-10", "ART-12.1@gb/2021-H1"))
                .containsExactly(paper("gb", "ART-12.1", "2021-H1", NOBODY));
    }

    @Test
    void what_an_organization_that_is_gone_owed_for_a_person_the_one_above_writes() {
        College college = FullSample.college()
                .add(Organization.branch("gone", BranchType.MIXED)
                        .under("gb")
                        .established("2012-09-01")
                        .dissolved("2021-05-01"))
                .add(Stay.builder("s", MemberStatus.ACTIVIST)
                        .at("gone")
                        .since("2020-09-01")
                        .until("2021-05-01"))
                .build();
        Situation situation = Situations.on("2021-05-10", college);

        assertThat(CandidatePaper.of(Situations.shortfall(situation, "INS-1.4#s@gone/2021-Q1"), situation))
                .containsExactly(
                        paper("gb", "thought-report", "", Optional.of(PersonId.of("s"))),
                        paper("gb", "thought-report", "2021-Q1", Optional.of(PersonId.of("s"))));
        assertThat(CandidatePaper.of(Situations.shortfall(situation, "MGT-1.1@gone/2021-year-start"), situation))
                .isEmpty();
    }

    @Test
    void it_covers_what_its_kind_its_owner_and_its_period_count_for() {
        assertThat(covers(paper("u1", "member-roster", "", NOBODY), "2021-05-10", "IMG-3.1@u1/2021"))
                .isTrue();
        assertThat(covers(paper("u1", "activist-roster", "", NOBODY), "2021-05-10", "IMG-3.1@u1/2021"))
                .isFalse();
        assertThat(covers(paper("f1", "member-roster", "", NOBODY), "2021-05-10", "IMG-3.1@u1/2021"))
                .isFalse();
        assertThat(covers(paper("u1", "member-roster", "", NOBODY), "2022-01-01", "IMG-3.1@u1/2021"))
                .isFalse();
        assertThat(covers(paper("u1", "member-roster", "2021", NOBODY), "2022-01-01", "IMG-3.1@u1/2021"))
                .isTrue();
        assertThat(covers(paper("u1", "ART-20.1", "2021", NOBODY), "2021-05-10", "ART-20.1@p5/2021"))
                .isTrue();
        assertThat(covers(paper("f1", "ART-20.1", "2021", NOBODY), "2021-05-10", "ART-20.1@p5/2021"))
                .isFalse();
    }

    @Test
    void about_a_person_it_covers_only_what_is_owed_for_that_person() {
        assertThat(covers(paper("u1", "thought-report", "", ACT), "2021-05-10", "INS-1.4#act@u1/2021-Q2"))
                .isTrue();
        assertThat(covers(paper("u1", "thought-report", "", NOBODY), "2021-05-10", "INS-1.4#act@u1/2021-Q2"))
                .isFalse();
        assertThat(covers(
                        paper("u1", "thought-report", "", Optional.of(PersonId.of("p5"))),
                        "2021-05-10",
                        "INS-1.4#act@u1/2021-Q2"))
                .isFalse();
    }

    @Test
    void its_act_writes_or_attests_it() {
        Situation situation = Situations.on("2021-05-10", FullSample.COLLEGE);
        Optional<LocalDate> day = Optional.of(LocalDate.of(2021, 6, 30));

        assertThat(paper("u1", "thought-report", "2021-Q2", ACT)
                        .act(List.of(Situations.shortfall(situation, "INS-1.4#act@u1/2021-Q2")), day, situation))
                .isEqualTo(new Act.Write(
                        OrganizationId.of("u1"),
                        DocumentKind.THOUGHT_REPORT,
                        Optional.of(Period.parse("2021-Q2")),
                        ACT,
                        day));
        assertThat(paper("u1", "ART-20.1", "2021", NOBODY)
                        .act(List.of(Situations.shortfall(situation, "ART-20.1@p5/2021")), day, situation))
                .isEqualTo(
                        new Act.Attest(OrganizationId.of("u1"), NormId.parse("ART-20.1"), Period.parse("2021"), day));
    }

    @Test
    void its_last_day_depends_on_whether_it_names_the_period() {
        Situation situation = Situations.on("2021-01-10", Sample.ledger(FullSample.COLLEGE));
        Shortfall summary = Situations.shortfall(situation, "MGT-1.2@u1/2021-year-end");

        assertThat(paper("u1", "annual-summary", "2021-year-end", NOBODY).lastDay(summary, situation))
                .contains(LocalDate.of(2022, 1, 31));
        assertThat(paper("u1", "annual-summary", "", NOBODY).lastDay(summary, situation))
                .contains(LocalDate.of(2022, 1, 31));
    }
}
