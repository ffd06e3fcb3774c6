package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.ledger.Contact;
import dev.norms.organization.PersonId;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.Parts;
import java.util.List;
import java.util.Set;

/**
 * Links of a person, or of the holder of a post, with branches or dormitories; or of anybody with a person.
 *
 * @param requirement how many links
 */
record ContactFamily(ContactRequirement requirement) implements Family {
    @Override
    public Timing timing() {
        return Timing.Standing.of(requirement.bound());
    }

    /** Two links with one target, or of one person, are one. */
    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        if (obligation.demand().parts() instanceof Parts.EachPerson) {
            EvidenceMatcher matcher = new EvidenceMatcher(counter.college(), counter.asOf());
            List<Contact> links =
                    counter.ledger().liaisons(PersonId.of(obligation.part().orElseThrow()));
            return Tally.ofDistinct(
                    links.stream()
                            .map(link -> matcher.match(obligation, Set.of(), link))
                            .toList(),
                    links.stream().map(Contact::person).toList(),
                    counter.asOf());
        }
        List<PersonId> keepers = obligation.owner() instanceof PersonId person
                ? List.of(person)
                : obligation.holders(counter.college(), counter.asOf());
        List<Match> matches = counter.matches(obligation, Set.of(), keepers);
        return Tally.ofDistinct(matches, matches.stream().map(Match::ref).toList(), counter.asOf());
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return List.of();
    }

    /** Branches and dormitories are counted by the unit of the requirement. */
    @Override
    public Label sentence(Wording words) {
        return words.counted(words.obligation().unit().label().zh());
    }
}
