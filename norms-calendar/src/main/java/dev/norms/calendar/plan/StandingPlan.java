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

/** Plans standing duties: for each organization of the addressed tier that exists on the day, and each person bound. */
public final class StandingPlan {
    private final PlanScope owners;
    private final Counter counter;
    private final College college;
    private final LocalDate day;
    private final List<Obligation> obligations = new ArrayList<>();

    StandingPlan(PlanScope owners, Counter counter) {
        this.owners = owners;
        this.counter = counter;
        this.college = counter.college();
        this.day = counter.asOf();
    }

    /**
     * Plans some standing duties of one owner.
     *
     * @param owner the organization or person
     * @param owners whose obligations are asked for at all
     * @param edition the edition that governs the day
     * @param wanted which norms
     * @param counter the college, what was done, and the day
     * @return its obligations, in the order of ids
     */
    public static List<Obligation> of(
            SubjectId owner, PlanScope owners, NormEdition edition, Predicate<NormId> wanted, Counter counter) {
        return new StandingPlan(owners.only(owner, counter.college()), counter).plan(edition, wanted);
    }

    /**
     * Plans a standing duty again, on the same day and of the same college, and judges what it asks for.
     *
     * @param obligation a standing duty that does not stand for one activity
     * @param counter the college, what was done, and the day
     * @return the obligation with the number that is known now
     */
    public static Obligation again(Obligation obligation, Counter counter) {
        RequirementTiming.Standing standing = (RequirementTiming.Standing)
                Families.of(obligation.requirement()).timing();
        boolean isPlain =
                obligation.inapplicable().isEmpty() && obligation.bound().equals(standing.bound());
        Obligation plain = isPlain ? obligation : obligation.withPlain(standing.bound());
        return standing.judged().apply(standing.planned().apply(plain, counter), counter);
    }

    /** What is owed by an edition on the day, in the order of ids. */
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
        obligations.removeIf(obligation -> !owners.isListed(obligation));
        obligations.sort(Obligation.inOrder());
        return obligations;
    }

    private void plan(Duty duty, RequirementTiming.Standing standing) {
        for (Addressee addressee : duty.demand().addressees()) {
            addressee
                    .tier()
                    .ifPresentOrElse(
                            tier -> owners.organizations(tier).stream()
                                    .filter(owner -> owner.life().contains(day))
                                    .map(owner -> planned(duty, owner.id(), standing))
                                    .flatMap(whole -> parts(whole, addressee))
                                    .forEach(obligations::add),
                            () -> owners.people().forEach(person -> {
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

    /** One obligation for each post: the only one, or of several those that are filled; if none is, the plain one. */
    private Stream<Obligation> posts(OrganizationId owner, Addressee addressee, Obligation whole) {
        List<Role> posts = List.copyOf(addressee.posts());
        if (posts.isEmpty()) {
            return Stream.of(whole);
        }
        if (posts.size() == 1) {
            return Stream.of(heldBy(whole, owner, posts.get(0)));
        }
        List<Role> filled = posts.stream()
                .filter(post -> !college.holders(owner, post::equals, day).isEmpty())
                .toList();
        if (whole.norm().answer(VacantPosts.class).equals(Optional.of(VacantPosts.EACH))) {
            filled = posts;
        }
        return (filled.isEmpty() ? List.of(Role.COMMISSIONER) : filled)
                .stream().map(post -> heldBy(whole.withPart(post.code()), owner, post));
    }

    private Obligation heldBy(Obligation obligation, OrganizationId owner, Role post) {
        return obligation.withPost(
                post, college.holders(owner, post::equals, day).stream().findFirst());
    }
}
