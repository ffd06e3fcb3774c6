package dev.norms.college;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.norms.internal.column.CollegeColumns;
import dev.norms.internal.column.Columned;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.PersonHistory;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The organizations of a college with their stays, posts, terms of office and appointed committees; immutable.
 *
 * <p>Results are in the order of ids by code point, unless they say otherwise.
 */
public final class College extends Columned<CollegeColumns<Stay, Post>> {
    private final OrganizationTree organizations;
    private final ImmutableListMultimap<OrganizationId, Stay> staysByOrganization;
    private final ImmutableListMultimap<OrganizationId, Post> postsByOrganization;
    private final ImmutableList<Post> posts;
    private final ImmutableSet<PersonId> people;
    private final ImmutableListMultimap<OrganizationId, TermOfOffice> terms;
    private final ImmutableListMultimap<OrganizationId, Appointment> appointments;
    private final ImmutableSet<SubjectId> declared;

    College(
            List<Organization> organizations,
            List<Stay> stays,
            List<Post> posts,
            List<TermOfOffice> terms,
            List<Appointment> appointments,
            ImmutableSet<SubjectId> declared) {
        super(Histories.columns(stays, posts));
        this.organizations = new OrganizationTree(organizations);
        this.staysByOrganization = Multimaps.index(stays, Stay::organization);
        this.posts = ImmutableList.copyOf(posts);
        this.postsByOrganization = Multimaps.index(posts, Post::organization);
        this.people =
                Columns.of(this).histories().stream().map(PersonHistory::person).collect(ImmutableSet.toImmutableSet());
        this.terms = Multimaps.index(terms, TermOfOffice::organization);
        this.appointments = Multimaps.index(appointments, Appointment::organization);
        this.declared = declared;
    }

    /** {@return a new builder} */
    public static CollegeBuilder builder() {
        return new CollegeBuilder();
    }

    /** {@return all organizations, unmodifiable} */
    public List<Organization> organizations() {
        return organizations.all();
    }

    /**
     * The organizations of a tier.
     *
     * @param kind the tier
     * @return the organizations, unmodifiable
     */
    public List<Organization> organizations(OrganizationKind kind) {
        return organizations.ofKind(kind);
    }

    /**
     * Finds an organization.
     *
     * @param id its id
     * @return the organization, or empty if no organization has that id
     */
    public Optional<Organization> find(OrganizationId id) {
        return organizations.find(id);
    }

    /**
     * Gets an organization.
     *
     * @param id its id
     * @return the organization
     * @throws IllegalArgumentException if no organization has that id
     */
    public Organization get(OrganizationId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "id must be of an organization in " + this + ", but was " + id + organizations.nearest(id)));
    }

    /**
     * The organizations directly below one, if any.
     *
     * @param id its id
     * @return the organizations, unmodifiable
     */
    public List<Organization> children(OrganizationId id) {
        return organizations.children(id);
    }

    /** {@return the persons with a stay, unmodifiable} */
    public Set<PersonId> people() {
        return people;
    }

    /**
     * A person's stays in the order of time.
     *
     * @param person the key
     * @return the stays, unmodifiable; empty for an unknown key
     */
    public List<Stay> stays(PersonId person) {
        return Columns.of(this).history(person).stays();
    }

    /**
     * A person's stay on a day, if there is one.
     *
     * @param person the key
     * @param day the day
     * @return the stay
     */
    public Optional<Stay> stay(PersonId person, LocalDate day) {
        List<Stay> stays = stays(person);
        for (int i = 0; i < stays.size(); i++) { // an iterator would cost more than the look-up
            if (stays.get(i).during().contains(day)) {
                return Optional.of(stays.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * The stays in an organization and everything below it on a day.
     *
     * @param id the organization
     * @param day the day
     * @return the stays, those of the organization itself first
     */
    public Stream<Stay> staysBelow(OrganizationId id, LocalDate day) {
        return Stream.concat(
                stays(id).stream().filter(stay -> stay.during().contains(day)),
                children(id).stream().flatMap(child -> staysBelow(child.id(), day)));
    }

    /**
     * The stays in an organization itself, those in its groups not included.
     *
     * @param id the organization
     * @return the stays in the order of persons, then of time; unmodifiable
     */
    public List<Stay> stays(OrganizationId id) {
        return staysByOrganization.get(id);
    }

    /**
     * A person's posts, in all organizations.
     *
     * @param person the key
     * @return the posts in the order of time, unmodifiable; empty for an unknown key
     */
    public List<Post> posts(PersonId person) {
        return Columns.of(this).history(person).posts();
    }

    /** {@return all posts by person, those of each in the order of time; unmodifiable} */
    public List<Post> posts() {
        return posts;
    }

    /**
     * The branch to which a person belongs on a day.
     *
     * @param person the key
     * @param day the day
     * @return the branch of the stay, or the one above its group; empty if there is no stay
     */
    public Optional<OrganizationId> branchOf(PersonId person, LocalDate day) {
        return stay(person, day)
                .flatMap(stay -> find(stay.organization()))
                .flatMap(organization -> organization.kind() == OrganizationKind.GROUP
                        ? organization.parent()
                        : Optional.of(organization.id()));
    }

    /**
     * Returns an organization and those below it, at every depth.
     *
     * @param id its id
     * @return the organization, then the others
     * @throws IllegalArgumentException if no organization has that id
     */
    public Stream<Organization> subtree(OrganizationId id) {
        return Stream.concat(Stream.of(get(id)), below(id));
    }

    /**
     * The organizations below one, at every depth.
     *
     * @param id its id
     * @return the organizations, a branch before its groups
     */
    public Stream<Organization> below(OrganizationId id) {
        return organizations.below(id);
    }

    /**
     * An organization and those above it.
     *
     * @param id its id
     * @return the ids from the organization upwards, unmodifiable; an unknown id alone
     */
    public List<OrganizationId> upwards(OrganizationId id) {
        ImmutableList.Builder<OrganizationId> upwards = ImmutableList.builder();
        Optional<OrganizationId> above = Optional.of(id);
        while (above.isPresent()) {
            upwards.add(above.get());
            above = find(above.get()).flatMap(Organization::parent);
        }
        return upwards.build();
    }

    /**
     * The holders of a post on a day.
     *
     * @param id the organization
     * @param role accepts the roles to look for
     * @param day the day
     * @return the holders, each once, the smallest key first; empty if the post is vacant
     */
    public List<PersonId> holders(OrganizationId id, Predicate<Role> role, LocalDate day) {
        ImmutableSet.Builder<PersonId> holders = ImmutableSet.builder();
        for (Post post : postsByOrganization.get(id)) {
            if (role.test(post.role()) && post.during().contains(day)) {
                holders.add(post.person());
            }
        }
        return holders.build().asList();
    }

    /**
     * The terms of office of an organization.
     *
     * @param id the organization
     * @return the terms in the order of their elections, unmodifiable
     */
    public List<TermOfOffice> terms(OrganizationId id) {
        return terms.get(id);
    }

    /**
     * The committees that were appointed for an organization, not elected.
     *
     * @param id the organization
     * @return the appointments in the order of their first days, unmodifiable
     */
    public List<Appointment> appointments(OrganizationId id) {
        return appointments.get(id);
    }

    /**
     * Returns whether an id belongs to an organization or a person of this college.
     *
     * @param id the id
     * @return true if so; also for ids that were only {@linkplain CollegeBuilder#declare declared}
     */
    public boolean knows(SubjectId id) {
        return declared.contains(id)
                || organizations.has(id)
                || Columns.of(this).byPerson().containsKey(id);
    }

    /**
     * The ids that are known besides those of organizations: of the persons for whom a stay was given, even if it was
     * refused, and those that were {@linkplain CollegeBuilder#declare declared}.
     *
     * @return the ids, unmodifiable
     */
    public Set<SubjectId> declared() {
        return declared;
    }

    /** {@return the numbers only, for instance {@code College[7 organizations, 120 people]}} */
    @Override
    public String toString() {
        return "College[" + organizations.all().size() + " organizations, " + people.size() + " people]";
    }
}
