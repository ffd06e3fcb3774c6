package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.norm.Norm;
import dev.norms.norm.NormEdition;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans class hours of study: one obligation for each person and year, by the status and posts of each month. */
final class HoursPlan {
    private static final int MONTHS = 12;

    private final College college;
    private final NormEdition edition;
    private final Norm norm;
    private final StudyHoursRequirement requirement;
    private final List<Norm> replacements;

    HoursPlan(College college, NormEdition edition, Norm norm, StudyHoursRequirement requirement) {
        this.college = college;
        this.edition = edition;
        this.norm = norm;
        this.requirement = requirement;
        this.replacements = edition.norms().stream()
                .filter(other -> hours(other)
                        .flatMap(StudyHoursRequirement::replaces)
                        .filter(norm.id()::equals)
                        .isPresent())
                .toList();
    }

    /** A norm that replaces another gives its rate to the other's plan and has none of its own. */
    void plan(List<Window> years, List<Obligation> out) {
        if (requirement.replaces().isEmpty()) {
            for (Window year : years) {
                college.people().forEach(person -> plan(person, year, out));
            }
        }
    }

    private void plan(PersonId person, Window year, List<Obligation> out) {
        int sum = 0;
        Norm governing = norm;
        for (int month = 0; month < MONTHS; month++) {
            LocalDate first = year.opens().plusMonths(month);
            Optional<Norm> replacement = replacement(person, first);
            governing = replacement.orElse(governing);
            sum += replacement
                    .flatMap(HoursPlan::hours)
                    .map(StudyHoursRequirement::hours)
                    .orElse(college.isMember(person, first) ? requirement.hours() : 0);
        }
        if (sum > 0) {
            out.add(Obligation.ofPerson(
                    edition,
                    governing,
                    norm.id(),
                    person,
                    organization(person, DateRange.ofClosed(year.opens(), year.deadline())),
                    year,
                    Bound.atLeast((sum + MONTHS - 1) / MONTHS)));
        }
    }

    private Optional<Norm> replacement(PersonId person, LocalDate day) {
        return replacements.stream()
                .filter(other -> college.posts(person).stream()
                        .filter(post -> post.during().contains(day))
                        .filter(post -> isInGeneralBranchOrBranch(post.organization()))
                        .anyMatch(post -> hours(other).orElseThrow().posts().contains(post.role())))
                .findFirst();
    }

    private boolean isInGeneralBranchOrBranch(OrganizationId id) {
        return college.find(id)
                .filter(organization -> organization.kind() != OrganizationKind.GROUP)
                .isPresent();
    }

    /** That of the latest stay as a member in the year. */
    private Optional<OrganizationId> organization(PersonId person, DateRange year) {
        return college.stays(person).stream()
                .filter(stay -> stay.status().isMember() && stay.during().overlaps(year))
                .reduce((earlier, later) -> later)
                .map(Stay::organization);
    }

    private static Optional<StudyHoursRequirement> hours(Norm norm) {
        return norm.requirement() instanceof StudyHoursRequirement hours ? Optional.of(hours) : Optional.empty();
    }
}
