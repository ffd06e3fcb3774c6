package dev.norms.calendar.election;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the list of re-elections. */
class TermsProperties {
    private static final CollegeCalendar DAYS = CollegeCalendar.of(HolidaysOf2026.calendar());
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_list_agrees_with_the_findings(@ForAll("branches") College college, @ForAll("days") LocalDate asOf) {
        Ledger ledger = Ledger.builder(college).supply(EvidenceSource.ELECTIONS).build();
        Schedule schedule =
                Schedule.of(ImplementationOpinion.book(), college, DAYS, DateRange.of(FIRST, LocalDate.of(2032, 1, 1)));
        Map<String, Finding> findings = Assessment.of(schedule, ledger, asOf).findings().list().stream()
                .filter(finding -> finding.obligation().requirement() instanceof TermRequirement)
                .collect(Collectors.toMap(finding -> finding.id().toString(), Function.identity()));
        for (BodyTerms body :
                Terms.of(ImplementationOpinion.book(), ledger, DAYS, asOf).bodies()) {
            for (TermRecord term : body.history()) {
                Verdict verdict =
                        findings.get(term.reElection().id().toString()).verdict();
                if (asOf.isBefore(term.remindedFrom())) {
                    assertThat(verdict).isEqualTo(Verdict.UPCOMING);
                } else if (term.reElected().isPresent()) {
                    assertThat(verdict).isEqualTo(term.isReElectedLate() ? Verdict.MADE_UP : Verdict.MET);
                } else {
                    assertThat(verdict == Verdict.MISSED).isEqualTo(body.standing() == TermStanding.OVERDUE);
                }
            }
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void without_a_new_election_a_body_only_gets_more_urgent(
            @ForAll("branches") College college, @ForAll("days") LocalDate asOf) {
        Map<String, BodyTerms> today = byBody(college, asOf);
        byBody(college, asOf.plusDays(1)).forEach((id, tomorrow) -> {
            BodyTerms before = today.get(id);
            if (before.history().size() == tomorrow.history().size()) {
                assertThat(tomorrow.standing() == before.standing()
                                || before.standing() == TermStanding.IN_ORDER
                                || tomorrow.standing().compareTo(before.standing()) < 0)
                        .isTrue();
            }
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void every_body_has_one_standing_and_terms_do_not_overlap(
            @ForAll("branches") College college, @ForAll("days") LocalDate asOf) {
        Ledger ledger = Ledger.builder(college).build();
        Terms terms = Terms.of(ImplementationOpinion.book(), ledger, DAYS, asOf);
        assertThat(terms.counts().values().stream().mapToInt(number -> number).sum())
                .isEqualTo(college.organizations().size())
                .isEqualTo(terms.bodies().size());
        terms.bodies().forEach(body -> {
            for (int i = 1; i < body.history().size(); i++) {
                assertThat(body.history().get(i - 1).reElected())
                        .contains(body.history().get(i).term());
            }
            assertThat(body.history())
                    .allMatch(term -> term.remindedFrom().isBefore(term.expiry())
                            && !term.lastDay().isBefore(term.expiry()));
        });
    }

    private static Map<String, BodyTerms> byBody(College college, LocalDate asOf) {
        Ledger ledger = Ledger.builder(college).build();
        return Terms.of(ImplementationOpinion.book(), ledger, DAYS, asOf).bodies().stream()
                .collect(Collectors.toMap(body -> body.body().id().text(), Function.identity()));
    }

    @Provide
    Arbitrary<College> branches() {
        return Combinators.combine(elections(), elections()).as((one, other) -> {
            CollegeBuilder college = College.builder()
                    .add(Organization.branch("u1", BranchType.MIXED).established("2015-01-01"))
                    .add(Organization.branch("u2", BranchType.MIXED).established("2015-01-01"));
            one.forEach(day -> college.add(term("u1", day)));
            other.forEach(day -> college.add(term("u2", day)));
            return college.build();
        });
    }

    /** Every third day has an extension, every sixth an approved one. */
    private static TermOfOffice term(String branch, LocalDate day) {
        TermOfOffice.Builder term = TermOfOffice.builder(branch).elected(day.toString());
        long number = day.toEpochDay();
        if (number % 3 == 0) {
            term.extendedTo(day.plusYears(3).plusMonths(5));
        }
        return (number % 6 == 0 ? term.approval("no. 1") : term).build();
    }

    private static Arbitrary<Set<LocalDate>> elections() {
        return Arbitraries.integers()
                .between(0, 3650)
                .map(FIRST::plusDays)
                .set()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 5000).map(FIRST::plusDays);
    }
}
