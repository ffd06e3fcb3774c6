package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.time.Bound;
import dev.norms.time.DateRange;
import java.util.List;
import java.util.Optional;

/** Plans class hours of study: one obligation for each person and year. */
final class HoursPlan implements Plan {
    private final College college;
    private final Duty duty;
    private final StudyHoursRequirement requirement;
    private final List<Window> years;

    HoursPlan(College college, Duty duty, StudyHoursRequirement requirement, List<Window> years) {
        this.college = college;
        this.duty = duty;
        this.requirement = requirement;
        this.years = years;
    }

    /** A norm that replaces another gives its rate to the other's plan and has none of its own. */
    @Override
    public void plan(Owners owners, List<Obligation> out) {
        if (requirement.replaces().isEmpty()) {
            for (Window year : years) {
                owners.people().forEach(person -> plan(person, year, out));
            }
        }
    }

    private void plan(PersonId person, Window year, List<Obligation> out) {
        StudyYear study = StudyYear.of(
                college, duty.edition(), duty.norm(), person, year.opens().getYear());
        study.norm()
                .ifPresent(governing -> out.add(Obligation.ofPerson(
                        governedBy(governing),
                        person,
                        organization(person, DateRange.ofClosed(year.opens(), year.deadline())),
                        year,
                        Bound.atLeast(study.required()))));
    }

    /** The same key, whichever norm gives the hours. */
    private Duty governedBy(Norm norm) {
        return norm.equals(duty.norm())
                ? duty
                : new Duty(
                        duty.edition(),
                        norm,
                        StudyYear.demand(norm),
                        duty.norm().id());
    }

    /** That of the latest stay as a member in the year. */
    private Optional<OrganizationId> organization(PersonId person, DateRange year) {
        return college.stays(person).stream()
                .filter(stay -> stay.status().isMember() && stay.during().overlaps(year))
                .reduce((earlier, later) -> later)
                .map(Stay::organization);
    }
}
