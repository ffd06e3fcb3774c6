package dev.norms.calendar.remedy.act;

import dev.norms.college.Appointment;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The facts of a college while acts change them. */
final class ChangingFacts {
    private final LocalDate day;
    private final DateRange since;
    private final Set<SubjectId> declared;
    private final List<Organization> organizations;
    private final List<Stay> stays = new ArrayList<>();
    private final List<Post> posts;
    private final List<TermOfOffice> terms = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private final College before;
    private boolean isChanged;

    ChangingFacts(College college, LocalDate day) {
        this.before = college;
        this.day = day;
        this.since = DateRange.since(day);
        this.declared = new LinkedHashSet<>(college.declared());
        this.organizations = new ArrayList<>(college.organizations());
        this.posts = new ArrayList<>(college.posts());
        for (Organization organization : organizations) {
            stays.addAll(college.stays(organization.id()));
            terms.addAll(college.terms(organization.id()));
            appointments.addAll(college.appointments(organization.id()));
        }
    }

    /** Returns the college as changed so far. */
    College college() {
        if (!isChanged) {
            return before;
        }
        CollegeBuilder builder = College.builder();
        declared.forEach(builder::declare);
        organizations.forEach(builder::add);
        stays.forEach(builder::add);
        posts.forEach(builder::add);
        terms.forEach(builder::add);
        appointments.forEach(builder::add);
        return builder.build();
    }

    void apply(Act act) {
        isChanged |= change(act);
    }

    /** Changes the facts; returns false if the act changes none of them. */
    private boolean change(Act act) {
        if (act instanceof Act.Appoint appoint) {
            IntStream.range(0, appoint.number()).forEach(any -> appoint(appoint));
        } else if (act instanceof Act.Relieve relieve) {
            relieve(relieve);
        } else if (act instanceof Act.Elect elect) {
            terms.add(TermOfOffice.of(elect.by().text(), day));
        } else if (act instanceof Act.Place place) {
            organizations.replaceAll(organization ->
                    organization.id().equals(place.by()) ? organization.withParent(place.under()) : organization);
        } else if (act instanceof Act.Found found) {
            organizations.add(Organization.builder()
                    .id(OrganizationId.of(unused()))
                    .kind(found.kind())
                    .parent(found.by())
                    .life(since)
                    .build());
        } else if (act instanceof Act.Join join) {
            IntStream.range(0, join.number()).forEach(any -> join(join.by()));
        } else {
            return false;
        }
        return true;
    }

    private void join(OrganizationId organization) {
        PersonId person = PersonId.of(unused());
        declared.add(person);
        stays.add(Stay.builder()
                .person(person)
                .organization(organization)
                .status(MemberStatus.FULL)
                .during(since)
                .build());
    }

    private void relieve(Act.Relieve relieve) {
        Predicate<Post> isMeant = post -> post.organization().equals(relieve.by())
                && post.role() == relieve.role()
                && post.person().equals(relieve.person())
                && post.during().contains(day);
        // a post that begins on the day is removed, as it cannot end on its first day
        posts.removeIf(isMeant.and(post -> post.during().from().equals(day)));
        posts.replaceAll(
                post -> isMeant.test(post) ? post.withDuring(post.during().cutAt(day)) : post);
    }

    private void appoint(Act.Appoint appoint) {
        posts.add(Post.builder()
                .person(appoint.person().orElseGet(() -> somebody(appoint)))
                .organization(appoint.by())
                .role(appoint.role())
                .during(since)
                .build());
    }

    /**
     * Returns a person without such a post there: the secretary for the chair of the working group; else a full member,
     * first of the organization and those below it, then of the others; else any person; else a new one.
     */
    private PersonId somebody(Act.Appoint appoint) {
        Set<Role> alike = Role.committee().contains(appoint.role()) ? Role.committee() : Set.of(appoint.role());
        List<PersonId> holders = holders(appoint.by(), alike);
        return Stream.of(
                        appoint.role() == Role.WORKING_GROUP_CHAIR
                                ? holders(appoint.by(), Set.of(Role.SECRETARY)).stream()
                                : Stream.<PersonId>empty(),
                        people(stay -> stay.status() == MemberStatus.FULL && isWithin(stay, appoint.by())),
                        people(stay -> stay.status() == MemberStatus.FULL),
                        people(stay -> true))
                .flatMap(people -> people)
                .filter(person -> !holders.contains(person))
                .findFirst()
                .orElseGet(() -> {
                    PersonId person = PersonId.of(unused());
                    declared.add(person);
                    return person;
                });
    }

    private List<PersonId> holders(OrganizationId organization, Set<Role> roles) {
        return posts.stream()
                .filter(post -> post.organization().equals(organization) && roles.contains(post.role()))
                .filter(post -> post.during().contains(day))
                .map(Post::person)
                .toList();
    }

    private Stream<PersonId> people(Predicate<Stay> wanted) {
        return stays.stream()
                .filter(stay -> stay.during().contains(day))
                .filter(wanted)
                .map(Stay::person)
                .sorted();
    }

    private boolean isWithin(Stay stay, OrganizationId top) {
        Optional<OrganizationId> above = Optional.of(stay.organization());
        while (above.isPresent() && !above.get().equals(top)) {
            above = find(above.get()).flatMap(Organization::parent);
        }
        return above.isPresent();
    }

    private Optional<Organization> find(OrganizationId id) {
        return organizations.stream()
                .filter(organization -> organization.id().equals(id))
                .findFirst();
    }

    /** Returns an id that is not in use. */
    private String unused() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "new-" + number)
                .filter(id -> !declared.contains(PersonId.of(id)) && !declared.contains(OrganizationId.of(id)))
                .filter(id -> find(OrganizationId.of(id)).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
