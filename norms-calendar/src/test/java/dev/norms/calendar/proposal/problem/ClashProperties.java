package dev.norms.calendar.proposal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.search.Search;
import dev.norms.calendar.proposal.search.Solution;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever clashes cannot be kept together, and without any single part of it can. */
class ClashProperties {
    private static final int PLENTY = 20_000;
    private static final LocalDate AS_OF = LocalDate.of(2021, 3, 1);
    private static final College COLLEGE = Sample.COLLEGE;
    private static final Schedule SPRING = Schedule.of(
            ImplementationOpinion.book(),
            COLLEGE,
            CollegeCalendar.of(
                    Sample.schedule(COLLEGE, DateRange.ofYear(2021)).calendar().workdays()),
            DateRange.of(AS_OF, LocalDate.of(2021, 5, 1)));
    private static final List<Need> NEEDS =
            Needs.of(SPRING, Ledger.builder(COLLEGE).build(), AS_OF).needs();

    @Property(tries = 10)
    void each_part_of_a_clash_is_necessary(@ForAll Random random) {
        Preferences wanted = tight(random);
        Request request = new Request(SPRING.calendar(), AS_OF, wanted, Set.of(), Map.of(), false);
        Arrangement arrangement = Arrangement.of(COLLEGE, NEEDS, request);
        Solution solution = Search.solve(arrangement.puzzle(), 300);

        for (Clash clash : Clashes.of(COLLEGE, request, arrangement, solution).found()) {
            assertThat(lacking(request, clash.needs(), clash.preferences(), clash.daysOff()))
                    .as("%s", clash)
                    .isPositive();
            clash.needs()
                    .forEach(need -> assertThat(lacking(
                                    request, without(clash.needs(), need), clash.preferences(), clash.daysOff()))
                            .as("%s without %s", clash, need)
                            .isZero());
            clash.preferences()
                    .forEach(preference -> assertThat(lacking(
                                    request, clash.needs(), without(clash.preferences(), preference), clash.daysOff()))
                            .as("%s without %s", clash, preference)
                            .isZero());
            clash.daysOff()
                    .forEach(days -> assertThat(lacking(
                                    request, clash.needs(), clash.preferences(), without(clash.daysOff(), days)))
                            .as("%s without %s", clash, days)
                            .isZero());
        }
    }

    /** How many cannot be placed at best; days off that are not part of the clash are worked. */
    private static int lacking(
            Request request, List<Need> needs, List<Preference> preferences, List<DateRange> daysOff) {
        Set<DateRange> worked = new HashSet<>();
        NEEDS.forEach(need -> need.days().forEach(day -> day.dayOff().ifPresent(worked::add)));
        daysOff.forEach(worked::remove);
        Request asked = request.with(new Preferences(preferences), worked);
        Solution solution = Search.solve(Arrangement.of(COLLEGE, needs, asked).puzzle(), PLENTY);
        assertThat(solution.bound()[0]).isEqualTo(solution.reached()[0]);
        return solution.reached()[0];
    }

    private static <T> List<T> without(List<T> all, T one) {
        List<T> less = new ArrayList<>(all);
        less.remove(one);
        return less;
    }

    /** Preferences so narrow that some activities find no place. */
    private static Preferences tight(Random random) {
        List<Preference> all = new ArrayList<>();
        for (OrganizationId organization :
                COLLEGE.organizations().stream().map(one -> one.id()).sorted().toList()) {
            add(
                    all,
                    organization,
                    new PreferenceRule.InSlot(List.of(Slot.values()).get(random.nextInt(3))),
                    random);
            LocalDate from = AS_OF.plusDays(random.nextInt(20));
            add(
                    all,
                    organization,
                    new PreferenceRule.NotOn(DateRange.of(from, from.plusDays(15 + random.nextInt(15)))),
                    random);
            add(
                    all,
                    organization,
                    new PreferenceRule.NotOn(DateRange.of(from.plusDays(25), from.plusDays(45))),
                    random);
            add(all, organization, new PreferenceRule.Apart(5 + random.nextInt(15)), random);
        }
        return new Preferences(all);
    }

    private static void add(List<Preference> all, OrganizationId by, PreferenceRule rule, Random random) {
        Preference next = new Preference(Optional.of(by), Optional.empty(), rule);
        if (random.nextInt(3) > 0 && all.stream().noneMatch(next::contradicts)) {
            all.add(next);
        }
    }
}
