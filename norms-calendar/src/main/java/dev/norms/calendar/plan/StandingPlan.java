package dev.norms.calendar.plan;

import dev.norms.book.NormEdition;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RequirementTiming;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.duty.Addressee;
import dev.norms.duty.NormId;
import dev.norms.internal.choice.VacantPosts;
import dev.norms.norm.Demand;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Plans the standing duties of a day: of each existing organization of the addressed tier, and of each person bound.
 */
public final class StandingPlan {
    private final PlanScope scope;
    private final Counter counter;
    private final College college;
    private final LocalDate day;
    private final List<Obligation> obligations = new ArrayList<>();

    StandingPlan(PlanScope scope, Counter counter) {
        this.scope = scope;
        this.counter = counter;
        this.college = counter.college();
        this.day = counter.asOf();
    }

    /**
     * Plans some standing duties of one owner.
     *
     * @param owner the organization or person
     * @param scope the owners whose obligations belong to the plan
     * @param edition the edition that governs the day
     * @param wanted tests which norms are planned
     * @param counter the college, what was done, and the day
     * @return its obligations, in the order of ids
     */
    public static List<Obligation> of(
            SubjectId owner, PlanScope scope, NormEdition edition, Predicate<NormId> wanted, Counter counter) {
        return new StandingPlan(scope.only(owner, counter.college()), counter).plan(edition, wanted);
    }

    /**
     * Plans a standing duty again on the same day and for the same college, after records changed.
     *
     * @param obligation a standing duty other than one for a single activity
     * @param counter the college, what was done, and the day
     * @return the obligation with the amount that college and records now ask for
     */
    public static Obligation replan(Obligation obligation, Counter counter) {
        RequirementTiming.Standing standing = (RequirementTiming.Standing)
                Families.of(obligation.requirement()).timing();
        boolean isPlain =
                obligation.inapplicable().isEmpty() && obligation.bound().equals(standing.bound());
        Obligation plain = isPlain ? obligation : obligation.withPlain(standing.bound());
        return standing.judged().apply(standing.planned().apply(plain, counter), counter);
    }

    /** Returns the standing duties of an edition on the day, in the order of ids. */
    List<Obligation> plan(NormEdition edition, Predicate<NormId> wanted) {
        for (Norm norm : edition.norms()) {
            if (!wanted.test(norm.id())) {
                continue;
            }
            for (Demand demand : norm.demands()) {
                if (Families.of(demand.requirement()).timing() instanceof RequirementTiming.Standing standing) {
                    plan(Duty.of(edition, norm, demand), standing);
                }
            }
        }
        obligations.removeIf(obligation -> !scope.isListed(obligation));
        obligations.sort(Obligation.inOrder());
        return obligations;
    }

    private void plan(Duty duty, RequirementTiming.Standing standing) {
        for (Addressee addressee : duty.demand().addressees()) {
            addressee
                    .tier()
                    .ifPresentOrElse(
                            tier -> scope.organizations(tier).stream()
                                    .filter(owner -> owner.life().contains(day))
                                    .map(owner -> planned(duty, owner.id(), standing))
                                    .flatMap(whole -> parts(whole, addressee))
                                    .forEach(obligations::add),
                            () -> scope.people().forEach(person -> {
                                int stay = PersonPlan.bound(person.stays(), addressee, day);
                                if (stay != ObligationTemplate.NOWHERE) {
                                    obligations.add(planned(duty, person.person(), standing)
                                            .withOrganization(
                                                    person.stays().get(stay).organization()));
                                }
                            }));
        }
    }

    private Obligation planned(Duty duty, SubjectId owner, RequirementTiming.Standing standing) {
        return standing.planned().apply(Obligation.of(duty, owner).withBound(standing.bound()), counter);
    }

    private Stream<Obligation> parts(Obligation whole, Addressee addressee) {
        OrganizationId owner = (OrganizationId) whole.owner();
        Parts parts = whole.demand().parts();
        if (parts instanceof Parts.EachPerson each) {
            return college.staysBelow(owner, day)
                    .filter(stay -> stay.status() == each.status())
                    .map(stay -> stay.person().text())
                    .distinct()
                    .map(whole::withPart);
        }
        if (parts instanceof Parts.EachActivity each) {
            return counter.activities(owner)
                    .filter(activity -> !activity.date().isAfter(day))
                    .filter(activity -> each.kinds().stream()
                            .anyMatch(kind -> activity.kinds().contains(kind.code())))
                    .map(activity -> whole.withPart(activity.id()));
        }
        return posts(owner, addressee, whole);
    }

    /**
     * Returns one obligation for each addressed post that is to be listed: a single post in any case, and of several
     * posts those that are filled or, by a reading, all of them. If no post is filled, one obligation, that of a
     * commissioner, stands for all.
     */
    private Stream<Obligation> posts(OrganizationId owner, Addressee addressee, Obligation whole) {
        List<Role> posts = List.copyOf(addressee.posts());
        if (posts.isEmpty()) {
            return Stream.of(whole);
        }
        if (posts.size() == 1) {
            return Stream.of(heldBy(whole, owner, posts.get(0)));
        }
        boolean isEachListed = whole.norm().answer(VacantPosts.class).equals(Optional.of(VacantPosts.EACH));
        List<Role> listed = posts.stream()
                .filter(post -> isEachListed
                        || !college.holders(owner, post::equals, day).isEmpty())
                .toList();
        return (listed.isEmpty() ? List.of(Role.COMMISSIONER) : listed)
                .stream().map(post -> heldBy(whole.withPart(post.code()), owner, post));
    }

    private Obligation heldBy(Obligation obligation, OrganizationId owner, Role post) {
        return obligation.withPost(
                post, college.holders(owner, post::equals, day).stream().findFirst());
    }
}
