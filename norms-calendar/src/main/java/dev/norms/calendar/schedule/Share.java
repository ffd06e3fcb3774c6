package dev.norms.calendar.schedule;

import dev.norms.college.College;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.Parts;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The agenda of one owner: with it, rows become obligations.
 *
 * @param owner who owes it
 * @param part the person for whom an organization owes it, if it does so for each of several
 * @param agenda what is owed
 */
record Share(SubjectId owner, @Nullable String part, Agenda agenda) {
    /** The order of owners in results: an id ends like the {@code /} that follows it. */
    static final Comparator<Share> BY_OWNER =
            (left, right) -> ObligationOrder.byOwner(left.owner.text(), right.owner.text());

    boolean hasPart(Owed owed) {
        return part != null || owed.duty().demand().parts() instanceof Parts.Named;
    }

    int size() {
        return agenda.rows().size();
    }

    Obligation obligation(int row, College college) {
        Owed owed = agenda.rows().get(row);
        return owner instanceof OrganizationId organization
                ? Obligation.ofOrganization(owed, organization, part, college)
                : Obligation.ofPerson(owed, (PersonId) owner, college);
    }
}
