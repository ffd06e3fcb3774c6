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

/**
 * The obligations as of a day and the rules that judge them: all that stays the same when records are added or removed.
 */
final class DayPlan {
    private final Schedule schedule;
    private final LocalDate asOf;
    private final PlanTable table;
    private final NormEdition edition;
    private final Set<NormId> standing;
    private final Set<NormId> onAdmissions;
    private final List<NormId> byActivity;
    private final boolean ofMembersToo;
    private final Map<SharedTemplates, RowRule[]> rules = new ConcurrentHashMap<>();

    DayPlan(Schedule schedule, LocalDate asOf) {
        this.schedule = schedule;
        this.asOf = asOf;
        this.table = PlanTable.behind(schedule.planned());
        this.edition = schedule.book().governing(asOf);
        this.standing =
                norms(norm -> norm.demands().stream().anyMatch(demand -> Families.isStanding(demand.requirement())));
        this.byActivity = List.copyOf(norms(
                norm -> norm.demands().stream().anyMatch(demand -> demand.parts() instanceof Parts.EachActivity)));
        this.ofMembersToo = edition.norms().stream().anyMatch(Families::isOfMembersToo);
        this.onAdmissions = norms(norm -> norm.find(ProcedureRequirement.class).isPresent());
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

    /** The norms with standing duties, which must be met on every day. */
    Set<NormId> standing() {
        return standing;
    }

    /** Returns whether duties missed by members have to be followed up as well as those missed by organizations. */
    boolean isOfMembersToo() {
        return ofMembersToo;
    }

    /** Returns whether one of some norms asks for something for each activity. */
    boolean isByActivity(Set<NormId> norms) {
        for (int i = 0; i < byActivity.size(); i++) { // without an iterator: this runs at every event
            if (norms.contains(byActivity.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** The norms that ask for the procedure of admission. */
    Set<NormId> onAdmissions() {
        return onAdmissions;
    }

    /**
     * Returns the rules of templates, made once with an assessor of the day: they depend only on the supplied sources,
     * which stay the same.
     */
    RowRule[] rules(SharedTemplates templates, Assessor assessor) {
        RowRule[] known = rules.get(templates);
        return known != null ? known : rules.computeIfAbsent(templates, any -> RowRule.of(any, assessor));
    }
}
