package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One college, assessed as a whole and in parts. */
class PartsOfAssessmentTest {
    private static final LocalDate DAY = LocalDate.of(2021, 7, 15);

    private final College college = FullSample.college()
            .add(Stay.builder("mover", MemberStatus.ACTIVIST).at("f1").during(DateRange.parse("2020-09-01/2021-03-01")))
            .add(Stay.builder("mover", MemberStatus.ACTIVIST).at("u1.g").since("2021-03-01"))
            .build();
    private final Ledger ledger = Sample.ledger(college)
            .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY).by("u1").on("2021-02-01"))
            .add(Activity.builder("a2", ActivityKind.GROUP_MEETING).by("u1.g").on("2021-02-01"))
            .add(FollowUp.of("INS-2.1@f1/2021-Q1", "spoken with", "p12", "2021-04-10"))
            .build();
    private final Schedule schedule = Sample.schedule(college, DateRange.ofYear(2021));
    private final Assessment whole = Assessment.of(schedule, ledger, DAY);

    private static List<String> texts(Findings findings) {
        return findings.stream()
                .map(finding ->
                        finding + " " + finding.done() + " " + finding.reason().en())
                .toList();
    }

    @Test
    void an_organization_assessed_alone_stands_as_in_the_whole() {
        for (Organization organization : college.organizations()) {
            Assessment alone = Assessment.of(schedule, ledger, DAY, organization.id());
            assertThat(texts(alone.findings()))
                    .as(organization.id().text())
                    .isNotEmpty()
                    .isEqualTo(texts(whole.subtree(organization.id())));
        }
    }

    @Test
    void organization_by_organization_those_below_come_first() {
        Schedules schedules = Schedules.of(
                ImplementationOpinion.book(),
                college,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        List<OrganizationFindings> parts =
                Assessment.byOrganization(schedules, ledger, DAY).toList();
        assertThat(parts)
                .extracting(
                        part -> part.organization().map(OrganizationId::text).orElse("none"))
                .containsExactly("f1", "u1.g", "u1", "gb", "none");
        List<String> all = new ArrayList<>();
        for (OrganizationFindings part : parts) {
            assertThat(part.findings())
                    .allMatch(finding -> finding.obligation().organization().equals(part.organization()));
            all.addAll(texts(part.findings()));
        }
        assertThat(all).containsExactlyInAnyOrderElementsOf(texts(whole.findings()));
    }

    @Test
    void those_above_are_judged_alike_if_they_come_first() {
        Schedules schedules = Schedules.of(
                ImplementationOpinion.book(),
                college,
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        List<OrganizationFindings> last = Assessment.byOrganization(schedules, ledger, DAY)
                .skip(3)
                .limit(1)
                .toList();
        assertThat(texts(last.get(0).findings())).isEqualTo(texts(whole.only(OrganizationId.of("gb"))));
    }

    @Test
    void findings_are_in_the_order_of_results_and_found_by_their_ids() {
        List<Finding> findings = whole.findings().list();
        assertThat(findings).extracting(Finding::obligation).isSortedAccordingTo(Obligation.inOrder());
        for (Finding finding : findings) {
            assertThat(whole.find(finding.id())).contains(finding);
            assertThat(finding.obligation().id()).isEqualTo(finding.id());
        }
        Optional<Finding> standing = findings.stream()
                .filter(finding -> finding.obligation().window().isEmpty())
                .findFirst();
        assertThat(standing).isPresent();
    }
}
