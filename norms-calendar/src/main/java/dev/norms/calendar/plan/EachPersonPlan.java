package dev.norms.calendar.plan;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Plans the counts that organizations of one tier owe for each person of a status in them and their groups, regardless
 * of any other condition on the organization.
 */
final class EachPersonPlan {
    private final List<CountTemplate> counts;
    private final Set<MemberStatus> statuses;
    private final Breakpoints days;
    private final Map<ImmutableList<Object>, SharedTemplates> known = new ConcurrentHashMap<>();

    EachPersonPlan(OrganizationKind tier, CompiledNorms compiled) {
        this.counts = compiled.counts().stream()
                .filter(count -> count.binds(tier) && count.isForEachPerson())
                .toList();
        this.statuses = this.counts.stream().map(EachPersonPlan::status).collect(Sets.toImmutableEnumSet());
        this.days = compiled.days();
    }

    void plan(Organization owner, College college, List<OwnerTemplates> out) {
        if (counts.isEmpty()) {
            return;
        }
        ListMultimap<PersonId, Stay> people = ArrayListMultimap.create();
        add(owner.id(), college, people);
        people.asMap().forEach((person, stays) -> {
            SharedTemplates templates =
                    known.computeIfAbsent(kind(owner, stays), any -> new SharedTemplates(rows(owner, college, stays)));
            if (!templates.rows().isEmpty()) {
                out.add(new OwnerTemplates(owner.id(), person.text(), templates));
            }
        });
    }

    private void add(OrganizationId organization, College college, ListMultimap<PersonId, Stay> people) {
        for (Stay stay : college.stays(organization)) {
            if (statuses.contains(stay.status())) {
                people.put(stay.person(), stay);
            }
        }
        for (Organization below : college.children(organization)) {
            add(below.id(), college, people);
        }
    }

    private ImmutableList<Object> kind(Organization owner, Collection<Stay> stays) {
        ImmutableList.Builder<Object> kind = ImmutableList.builder();
        kind.add(days.place(owner.life()));
        stays.forEach(stay -> kind.add(days.place(stay.during()), stay.status()));
        return kind.build();
    }

    private List<ObligationTemplate> rows(Organization owner, College college, Collection<Stay> stays) {
        List<ObligationTemplate> rows = new ArrayList<>();
        for (CountTemplate count : counts) {
            for (Window window : count.windows()) {
                if (owner.life().overlaps(OrganizationPlan.days(window))
                        && stays.stream()
                                .anyMatch(stay -> stay.status() == status(count)
                                        && stay.during().contains(window.opens()))) {
                    rows.add(count.owed(window, OrganizationPlan.notApplicable(count, owner, window, college)));
                }
            }
        }
        return rows;
    }

    private static MemberStatus status(CountTemplate count) {
        return ((Parts.EachPerson) count.duty().demand().parts()).status();
    }
}
