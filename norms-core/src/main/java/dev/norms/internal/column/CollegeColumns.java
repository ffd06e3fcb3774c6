package dev.norms.internal.column;

import dev.norms.organization.PersonId;
import java.util.List;
import java.util.Map;

/**
 * The columns of a college.
 *
 * @param byPerson the histories of all persons with a stay or post
 * @param histories the histories of the persons with a stay, in the order of keys
 * @param <S> the type of a stay
 * @param <P> the type of a post
 */
public record CollegeColumns<S, P>(Map<PersonId, PersonHistory<S, P>> byPerson, List<PersonHistory<S, P>> histories) {
    /**
     * Returns the history of a person.
     *
     * @param person the key
     * @return the history; an empty one for an unknown key
     */
    public PersonHistory<S, P> history(PersonId person) {
        PersonHistory<S, P> known = byPerson.get(person);
        return known != null ? known : new PersonHistory<>(person, List.of(), List.of(), new int[0]);
    }
}
