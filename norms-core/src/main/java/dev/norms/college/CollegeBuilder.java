package dev.norms.college;

import static java.util.Objects.requireNonNull;

import dev.norms.fact.Checked;
import dev.norms.organization.SubjectId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Builds a {@link College} from facts in any order.
 *
 * <p>A builder is not thread-safe.
 */
public final class CollegeBuilder {
    final List<Organization> organizations = new ArrayList<>();
    final List<Stay> stays = new ArrayList<>();
    final List<Post> posts = new ArrayList<>();
    final List<TermOfOffice> terms = new ArrayList<>();
    final List<Appointment> appointments = new ArrayList<>();
    final Set<SubjectId> declared = new LinkedHashSet<>();

    CollegeBuilder() {}

    /**
     * Adds an organization.
     *
     * @param organization the organization
     * @return this builder
     */
    public CollegeBuilder add(Organization organization) {
        organizations.add(requireNonNull(organization, "organization"));
        return this;
    }

    /**
     * Adds an organization.
     *
     * @param organization a builder that has everything an organization needs
     * @return this builder
     */
    public CollegeBuilder add(Organization.Builder organization) {
        return add(organization.build());
    }

    /**
     * Adds a stay.
     *
     * @param stay the stay
     * @return this builder
     */
    public CollegeBuilder add(Stay stay) {
        stays.add(requireNonNull(stay, "stay"));
        return this;
    }

    /**
     * Adds a stay.
     *
     * @param stay a builder that has everything a stay needs
     * @return this builder
     */
    public CollegeBuilder add(Stay.Builder stay) {
        return add(stay.build());
    }

    /**
     * Adds a post.
     *
     * @param post the post
     * @return this builder
     */
    public CollegeBuilder add(Post post) {
        posts.add(requireNonNull(post, "post"));
        return this;
    }

    /**
     * Adds a post.
     *
     * @param post a builder that has everything a post needs
     * @return this builder
     */
    public CollegeBuilder add(Post.Builder post) {
        return add(post.build());
    }

    /**
     * Adds a term of office.
     *
     * @param term the term
     * @return this builder
     */
    public CollegeBuilder add(TermOfOffice term) {
        terms.add(requireNonNull(term, "term"));
        return this;
    }

    /**
     * Adds a term of office.
     *
     * @param term a builder that has everything a term needs
     * @return this builder
     */
    public CollegeBuilder add(TermOfOffice.Builder term) {
        return add(term.build());
    }

    /**
     * Adds an appointed committee.
     *
     * @param appointment the appointment
     * @return this builder
     */
    public CollegeBuilder add(Appointment appointment) {
        appointments.add(requireNonNull(appointment, "appointment"));
        return this;
    }

    /**
     * Declares that an id exists though its own row could not be read, so that references to it are not reported.
     *
     * @param id the id
     * @return this builder
     */
    public CollegeBuilder declare(SubjectId id) {
        declared.add(requireNonNull(id, "id"));
        return this;
    }

    /**
     * Builds the college of the valid facts and lists the problems of the others.
     *
     * @return the college and every problem
     */
    public Checked<College> check() {
        return new CollegeCheck(this).check();
    }

    /**
     * Builds the college.
     *
     * @return the college
     * @throws dev.norms.fact.InvalidFactsException with every problem, if there is one
     */
    public College build() {
        return check().orThrow();
    }
}
