package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agenda of one owner: with it, rows become obligations. */
public final class OwnerAgenda {
    /** The order of owners in results: an id ends like the {@code /} that follows it. */
    static final Comparator<OwnerAgenda> BY_OWNER =
            (left, right) -> ObligationOrder.byOwner(left.owner.text(), right.owner.text());

    private final SubjectId owner;
    private final @Nullable String part;
    private final Agenda agenda;

    OwnerAgenda(SubjectId owner, @Nullable String part, Agenda agenda) {
        this.owner = owner;
        this.part = part;
        this.agenda = agenda;
    }

    /**
     * Who owes it.
     *
     * @return the organization or person
     */
    public SubjectId owner() {
        return owner;
    }

    /**
     * The person for whom an organization owes it.
     *
     * @return the key; empty unless it does so for each of several persons
     */
    public Optional<String> part() {
        return Optional.ofNullable(part);
    }

    /**
     * What is owed.
     *
     * @return the agenda, shared by all owners of a kind
     */
    public Agenda agenda() {
        return agenda;
    }

    boolean hasPart(Owed owed) {
        return part != null || owed.demand().parts() instanceof Parts.Named;
    }

    int size() {
        return agenda.rows().size();
    }

    Obligation obligation(int row, College college) {
        Owed owed = agenda.rows().get(row);
        return owner instanceof OrganizationId organization
                ? ofOrganization(owed, organization, college)
                : ofPerson(owed, (PersonId) owner, college);
    }

    /** Done by whoever holds the seat on the last day of the window. */
    private Obligation ofOrganization(Owed owed, OrganizationId organization, College college) {
        Role seat = owed.seat();
        Unbound unbound = owed.unbound();
        return new Obligation(
                owed.duty(),
                part == null ? owed.duty().part() : part,
                organization,
                organization,
                seat,
                seat == null
                        ? null
                        : Members.holder(
                                organization, seat, college, owed.window().deadline()),
                owed.window(),
                owed.bound(),
                unbound == null ? null : unbound.label(college, organization));
    }

    private static Obligation ofPerson(Owed owed, PersonId person, College college) {
        OrganizationId listed = owed.stay() == Owed.NOWHERE
                ? null
                : college.stays(person).get(owed.stay()).organization();
        return new Obligation(
                owed.duty(), owed.duty().part(), person, listed, null, person, owed.window(), owed.bound(), null);
    }

    /**
     * Owner and number of rows.
     *
     * @return for instance {@code OwnerAgenda[art-f1, 41 rows]}
     */
    @Override
    public String toString() {
        return "OwnerAgenda[" + owner.text() + ", " + size() + " rows]";
    }
}
