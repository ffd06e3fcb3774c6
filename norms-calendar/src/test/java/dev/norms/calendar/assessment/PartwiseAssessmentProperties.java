package dev.norms.calendar.assessment;

import static dev.norms.calendar.assessment.AssessmentProperties.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.Organization;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Organization by organization, and by many threads, the findings are those of the whole. */
@Domain(SmallColleges.class)
class PartwiseAssessmentProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");

    @Property(tries = 40)
    void an_organization_assessed_alone_stands_as_in_the_whole(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Schedule schedule = Sample.schedule(small.college(), RANGE);
        Assessment whole = Assessment.of(schedule, small.ledger(), asOf);
        for (Organization organization : small.college().organizations()) {
            Assessment alone = Assessment.of(schedule, small.ledger(), asOf, organization.id());
            assertThat(text(alone.findings())).isEqualTo(text(whole.subtree(organization.id())));
        }
    }

    @Property(tries = 10)
    void sixteen_threads_agree_with_one(@ForAll SmallCollege small, @ForAll LocalDate asOf)
            throws InterruptedException, ExecutionException {
        Assessment shared = Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), asOf);
        String alone = text(Assessment.of(shared.schedule(), small.ledger(), asOf));
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<String> answer :
                    threads.invokeAll(Collections.<Callable<String>>nCopies(16, () -> text(shared)))) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 60)
    void organization_by_organization_the_findings_are_those_of_the_whole(
            @ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Assessment whole = Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), asOf);
        List<OrganizationFindings> parts = Assessment.byOrganization(schedules(small), small.ledger(), asOf)
                .toList();
        assertThat(parts).hasSize(small.college().organizations().size() + 1);
        parts.forEach(part -> assertThat(part.findings())
                .allMatch(finding -> finding.obligation().organization().equals(part.organization())));
        Findings all = Findings.of(parts.stream()
                .flatMap(part -> part.findings().stream())
                .sorted(Comparator.comparing(Finding::obligation, Obligation.inOrder()))
                .toList());
        assertThat(text(all)).isEqualTo(text(whole));
    }

    @Property(tries = 10)
    void organization_by_organization_many_threads_agree_with_one(@ForAll SmallCollege small, @ForAll LocalDate asOf)
            throws InterruptedException, ExecutionException {
        Schedules schedules = schedules(small);
        Ledger ledger = small.ledger();
        List<String> alone = texts(Assessment.byOrganization(schedules, ledger, asOf));
        for (int parallelism : new int[] {1, 2, 16}) {
            ForkJoinPool threads = new ForkJoinPool(parallelism);
            try {
                assertThat(threads.submit(() -> texts(Assessment.byOrganization(schedules, ledger, asOf)
                                        .parallel()))
                                .get())
                        .isEqualTo(alone);
            } finally {
                threads.shutdown();
            }
        }
    }

    private static Schedules schedules(SmallCollege small) {
        return Schedules.of(
                ImplementationOpinion.book(), small.college(), CollegeCalendar.of(HolidaysOf2026.calendar()), RANGE);
    }

    private static List<String> texts(Stream<OrganizationFindings> parts) {
        return parts.map(part -> part.organization() + "\n" + text(part.findings()))
                .toList();
    }
}
