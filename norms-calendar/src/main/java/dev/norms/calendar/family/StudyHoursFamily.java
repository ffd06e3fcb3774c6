package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.StudyYear;
import dev.norms.label.Label;
import dev.norms.norm.Norm;
import dev.norms.organization.PersonId;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.time.PeriodForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Class hours of study in each year.
 *
 * @param requirement the requirement
 */
record StudyHoursFamily(StudyHoursRequirement requirement) implements RecordFamily {
    @Override
    public RequirementTiming timing() {
        return new RequirementTiming.StudyYears(requirement.replaces().isPresent());
    }

    @Override
    public Set<PeriodForm> forms() {
        return Set.of();
    }

    @Override
    public boolean isCountedAtOnce() {
        return true;
    }

    /** Returns one fact for each run of months with the same rate on the same basis. */
    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        Norm members = obligation.edition().find(obligation.normId()).orElseThrow();
        List<StudyYear.Month> months = StudyYear.of(
                        counter.college(),
                        obligation.edition(),
                        members,
                        (PersonId) obligation.owner(),
                        obligation.window().orElseThrow().opens().getYear())
                .months();
        List<Label> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= months.size(); i++) {
            StudyYear.Month first = months.get(start);
            if (i == months.size() || !isAlike(first, months.get(i))) {
                runs.add(Label.format(
                        "{0}—{1}月按每年{2}学时：{3}",
                        "months {0}–{1} at {2} class hours a year: {3}", start + 1, i, first.rate(), first.basis()));
                start = i;
            }
        }
        return runs;
    }

    private static boolean isAlike(StudyYear.Month one, StudyYear.Month other) {
        return one.rate() == other.rate() && one.basis().equals(other.basis());
    }
}
