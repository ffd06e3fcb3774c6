package dev.norms.calendar.change;

import com.google.common.collect.Sets;
import dev.norms.calendar.counting.Keepers;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.PersonHistory;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The owners that a change to the stays or posts of persons affects, to be planned and judged again: each such person,
 * every organization in which the person ever had a stay or post, every organization in which an activist with whom the
 * person keeps contact ever had a stay, since a contact counts by the status of its keeper, and all organizations above
 * these. No other duty depends on a person's stays and posts; a property test checks that.
 */
public final class ChangedPeople {
    private final Concerned concerned = new Concerned();
    private final Ledger ledger;

    /**
     * Creates an empty set of owners.
     *
     * @param ledger the ledger with the contacts of persons
     */
    public ChangedPeople(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Compares two colleges.
     *
     * @param before the college before
     * @param after the college after
     * @param ledger the ledger with the contacts of persons
     * @return the affected owners; empty if more than stays and posts differ, since an organization or an election may
     *     affect every owner
     */
    public static Optional<Concerned> between(College before, College after, Ledger ledger) {
        if (!before.organizations().equals(after.organizations()) || !isElectedAlike(before, after)) {
            return Optional.empty();
        }
        ChangedPeople changed = new ChangedPeople(ledger);
        Map<PersonId, PersonHistory<Stay, Post>> historiesBefore =
                Columns.of(before).byPerson();
        Map<PersonId, PersonHistory<Stay, Post>> historiesAfter =
                Columns.of(after).byPerson();
        for (PersonId person : Sets.union(historiesBefore.keySet(), historiesAfter.keySet())) {
            if (!isAlike(historiesBefore.get(person), historiesAfter.get(person))) {
                changed.add(person, before);
                changed.add(person, after);
            }
        }
        return Optional.of(changed.concerned());
    }

    private static boolean isElectedAlike(College before, College after) {
        for (Organization organization : before.organizations()) {
            if (!before.terms(organization.id()).equals(after.terms(organization.id()))
                    || !before.appointments(organization.id()).equals(after.appointments(organization.id()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAlike(@Nullable PersonHistory<Stay, Post> one, @Nullable PersonHistory<Stay, Post> other) {
        return one != null
                && other != null
                && one.stays().equals(other.stays())
                && one.posts().equals(other.posts());
    }

    /**
     * Adds the owners that are affected when a person comes, leaves or moves.
     *
     * @param person the person
     * @param college the college with the stays and posts
     */
    public void add(PersonId person, College college) {
        Keepers keepers = new Keepers(college);
        concerned.add(person);
        keepers.aboveStays(person).forEach(concerned::add);
        college.posts(person).stream()
                .map(Post::organization)
                .flatMap(organization -> college.upwards(organization).stream())
                .forEach(concerned::add);
        for (LedgerRecord record : ledger.records(person, EvidenceSource.CONTACTS)) {
            Contact contact = (Contact) record;
            if (contact.targetKind() == TargetKind.ACTIVIST) {
                keepers.aboveStays(PersonId.of(contact.target())).forEach(concerned::add);
            }
        }
    }

    /** {@return the owners that the added persons affect} */
    public Concerned concerned() {
        return concerned;
    }
}
