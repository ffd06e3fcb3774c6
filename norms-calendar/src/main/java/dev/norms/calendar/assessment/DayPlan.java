package dev.norms.calendar.assessment;

import dev.norms.book.NormEdition;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.duty.NormId;
import dev.norms.norm.Norm;
import dev.norms.requirement.Parts;
import dev.norms.requirement.ProcedureRequirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The obligations as of a day and the rules that judge them, neither of which depends on the records. */
final class DayPlan {
    private final Schedule schedule;
    private final LocalDate asOf;
    private final PlanTable table;
    private final NormEdition edition;
    private final Set<NormId> standingNorms;
    private final Set<NormId> admissionNorms;
    private final List<NormId> normsForEachActivity;
    private final boolean followsUpMembers;
    private final Map<SharedTemplates, RowRule[]> rules = new ConcurrentHashMap<>();

    DayPlan(Schedule schedule, LocalDate asOf) {
        this.schedule = schedule;
        this.asOf = asOf;
        this.table = PlanTable.behind(schedule.planned());
        this.edition = schedule.book().governing(asOf);
        this.standingNorms =
                norms(norm -> norm.demands().stream().anyMatch(demand -> Families.isStanding(demand.requirement())));
        this.normsForEachActivity = List.copyOf(norms(
                norm -> norm.demands().stream().anyMatch(demand -> demand.parts() instanceof Parts.EachActivity)));
        this.followsUpMembers = edition.norms().stream().anyMatch(Families::followsUpMembers);
        this.admissionNorms =
                norms(norm -> norm.find(ProcedureRequirement.class).isPresent());
    }

    private Set<NormId> norms(Predicate<Norm> wanted) {
        return edition.norms().stream().filter(wanted).map(Norm::id).collect(Collectors.toUnmodifiableSet());
    }

    Schedule schedule() {
        return schedule;
    }

    LocalDate asOf() {
        return asOf;
    }

    PlanTable table() {
        return table;
    }

    NormEdition edition() {
        return edition;
    }

    /** Returns the norms with standing duties, which must be met on every day. */
    Set<NormId> standingNorms() {
        return standingNorms;
    }

    /** Returns whether duties missed by members have to be followed up as well as those missed by organizations. */
    boolean followsUpMembers() {
        return followsUpMembers;
    }

    /** Returns whether one of the given norms demands something for each activity. */
    boolean asksForEachActivity(Set<NormId> norms) {
        for (int i = 0; i < normsForEachActivity.size(); i++) { // without an iterator: this runs at every event
            if (norms.contains(normsForEachActivity.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns the norms that ask for the procedure of admission to be kept. */
    Set<NormId> admissionNorms() {
        return admissionNorms;
    }

    /**
     * Returns the rules that judge templates. They are computed once, with the first assessor, since they depend on
     * nothing but the day, the supplied sources and the days from which these were kept.
     */
    RowRule[] rules(SharedTemplates templates, Assessor assessor) {
        RowRule[] known = rules.get(templates);
        return known != null ? known : rules.computeIfAbsent(templates, any -> RowRule.of(any, assessor));
    }
}
