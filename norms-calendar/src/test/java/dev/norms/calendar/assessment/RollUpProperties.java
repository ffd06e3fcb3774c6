package dev.norms.calendar.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.organization.OrganizationId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(SmallColleges.class)
class RollUpProperties {
    private static final DateRange RANGE = DateRange.parse("2020-06-01/2022-06-01");
    private static final Findings NONE = Findings.of(ImmutableList.of());

    private static Assessment assess(SmallCollege small, LocalDate asOf) {
        return Assessment.of(Sample.schedule(small.college(), RANGE), small.ledger(), asOf);
    }

    private static int size(Collection<Findings> groups) {
        return groups.stream().mapToInt(Findings::size).sum();
    }

    @Property(tries = 40)
    void an_organization_is_its_own_findings_and_those_of_its_children(
            @ForAll SmallCollege small, @ForAll LocalDate asOf) {
        College college = small.college();
        Findings findings = assess(small, asOf).findings();
        Map<OrganizationId, Findings> own = findings.byOrganization();
        Map<OrganizationId, Findings> rolledUp = findings.rolledUp(college);
        for (Organization organization : college.organizations()) {
            int below = college.children(organization.id()).stream()
                    .mapToInt(child -> rolledUp.getOrDefault(child.id(), NONE).size())
                    .sum();
            Findings whole = rolledUp.getOrDefault(organization.id(), NONE);
            assertThat(whole.size())
                    .isEqualTo(own.getOrDefault(organization.id(), NONE).size() + below);
            assertThat(whole.list()).doesNotHaveDuplicates().isSubsetOf(findings.list());
        }
    }

    @Property(tries = 40)
    void every_grouping_keeps_each_finding_once(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Findings findings = assess(small, asOf).findings();
        assertThat(size(findings.byCategory().values())).isEqualTo(findings.size());
        assertThat(size(findings.byNorm().values())).isEqualTo(findings.size());
        assertThat(size(findings.byPeriod().values()))
                .isEqualTo(
                        findings.where(finding -> finding.obligation().window().isPresent())
                                .size());
        assertThat(size(findings.byResponsible().values()))
                .isEqualTo(findings.where(finding -> finding.responsible().isPresent())
                        .size());
        assertThat(size(findings.byPerson().values()))
                .isEqualTo(
                        findings.where(finding -> finding.person().isPresent()).size());
    }

    @Property(tries = 40)
    void the_cells_of_a_matrix_are_its_rows_and_its_columns(@ForAll SmallCollege small, @ForAll LocalDate asOf) {
        Assessment assessment = assess(small, asOf);
        Matrix matrix = Matrix.of(assessment, assessment.findings().byNorm().keySet());
        for (OrganizationId organization : matrix.organizations()) {
            assertThat(matrix.periods().stream()
                            .flatMap(period -> matrix.find(organization, period).stream())
                            .mapToInt(Findings::size)
                            .sum())
                    .isEqualTo(matrix.row(organization).size());
        }
        for (Period period : matrix.periods()) {
            assertThat(matrix.organizations().stream()
                            .flatMap(organization -> matrix.find(organization, period).stream())
                            .flatMap(Findings::stream)
                            .collect(Collectors.toSet()))
                    .isEqualTo(matrix.column(period).stream().collect(Collectors.toSet()));
        }
    }
}
