package dev.norms.calendar.schedule;

import dev.norms.book.NormBook;
import dev.norms.book.NormEdition;
import dev.norms.calendar.composition.Composition;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.Addressee;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.Parts;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.Requirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import dev.norms.time.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plans standing duties: for each organization of the addressed tier that exists on the day, and each person bound. */
final class StandingPlan {
    private static final Label NOBODY_BELOW = Label.of("下无党支部、党小组", "there is no branch or group below");
    private static final Label NO_ACTIVITY = Label.of("尚无活动记录", "no activity is recorded yet");

    private final NormBook book;
    private final College college;
    private final Owners owners;
    private final Ledger ledger;
    private final LocalDate day;

    StandingPlan(NormBook book, College college, Owners owners, Ledger ledger, LocalDate day) {
        this.book = book;
        this.college = college;
        this.owners = owners;
        this.ledger = ledger;
        this.day = day;
    }

    List<Obligation> plan() {
        NormEdition edition = book.governing(day);
        List<Obligation> duties = new ArrayList<>();
        edition.norms()
                .forEach(norm -> norm.demands().stream()
                        .filter(demand -> isStanding(demand.requirement()))
                        .forEach(demand -> plan(Duty.of(edition, norm, demand), duties)));
        duties.removeIf(duty -> !owners.isListed(duty));
        duties.sort(ObligationOrder.INSTANCE);
        return duties;
    }

    static boolean isStanding(Requirement requirement) {
        return !(requirement instanceof CountRequirement
                || requirement instanceof StudyHoursRequirement
                || requirement instanceof TermRequirement
                || (requirement instanceof DocumentRequirement document
                        && document.term().isPresent()));
    }

    private void plan(Duty duty, List<Obligation> out) {
        for (Addressee addressee : duty.demand().addressees()) {
            addressee
                    .tier()
                    .ifPresentOrElse(
                            tier -> owners.organizations(tier).stream()
                                    .filter(owner -> owner.life().contains(day))
                                    .flatMap(owner -> of(duty, owner, addressee))
                                    .forEach(out::add),
                            () -> owners.people().forEach(person -> {
                                int stay = Members.bound(person.stays(), addressee, day);
                                if (stay != Owed.NOWHERE) {
                                    OrganizationId listed =
                                            person.stays().get(stay).organization();
                                    out.add(standing(duty, person.person(), listed, person.person()));
                                }
                            }));
        }
    }

    private Stream<Obligation> of(Duty duty, Organization owner, Addressee addressee) {
        Obligation whole = standing(duty, owner.id(), owner.id(), null);
        Requirement requirement = duty.demand().requirement();
        if (requirement instanceof CompositionRequirement composition) {
            return Stream.of(whole.asking(
                    Composition.of(college, owner, day, composition).owed(), NOBODY_BELOW));
        }
        if (requirement instanceof FilingRequirement) {
            return Stream.of(
                    ledger.isSupplied(EvidenceSource.ACTIVITIES)
                            ? whole.asking((int) activities(owner.id()).count(), NO_ACTIVITY)
                            : whole);
        }
        Parts parts = duty.demand().parts();
        if (parts instanceof Parts.EachPerson each) {
            return Members.of(college, owner.id(), each.status(), day).stream().map(whole::part);
        }
        if (parts instanceof Parts.EachActivity each) {
            return activities(owner.id())
                    .filter(activity -> each.kinds().stream()
                            .anyMatch(kind -> activity.kinds().contains(kind.code())))
                    .map(activity -> whole.part(activity.id()));
        }
        return seats(owner.id(), addressee, whole);
    }

    /** One duty for each seat: the only one, or of several those that somebody holds; if nobody does, the plain one. */
    private Stream<Obligation> seats(OrganizationId owner, Addressee addressee, Obligation whole) {
        List<Role> seats = List.copyOf(addressee.seats());
        if (seats.isEmpty()) {
            return Stream.of(whole);
        }
        if (seats.size() == 1) {
            return Stream.of(whole.heldBy(seats.get(0), college, day));
        }
        List<Role> held = seats.stream()
                .filter(seat -> !college.holders(owner, seat::equals, day).isEmpty())
                .toList();
        return (held.isEmpty() ? List.of(Role.COMMISSIONER) : held)
                .stream().map(seat -> whole.part(seat.code()).heldBy(seat, college, day));
    }

    private Stream<Activity> activities(OrganizationId owner) {
        return ledger.records(owner, EvidenceSource.ACTIVITIES).stream()
                .map(Activity.class::cast)
                .filter(activity -> !activity.date().isAfter(day));
    }

    private static Obligation standing(
            Duty duty, SubjectId owner, OrganizationId organization, @Nullable PersonId person) {
        return new Obligation(duty, duty.part(), owner, organization, null, person, null, bound(duty), null);
    }

    private static Bound bound(Duty duty) {
        Requirement requirement = duty.demand().requirement();
        if (requirement instanceof ContactRequirement contact) {
            return contact.bound();
        }
        if (requirement instanceof PostsRequirement posts) {
            return Bound.atLeast(posts.posts().size());
        }
        if (requirement instanceof ChecklistRequirement checklist) {
            return Bound.atLeast(checklist.size());
        }
        return Bound.atLeast(
                requirement instanceof ApprovalRequirement approvals
                        ? approvals.bodies().size()
                        : 1);
    }
}
