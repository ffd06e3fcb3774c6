package dev.norms.calendar.admission;

import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.PersonId;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The admission cases by which one organization is judged; a changed copy shares the cases of all other persons.
 *
 * @param byPerson the cases of each person in the order of time
 * @param size how many cases there are
 * @param kept how many of them keep the procedure in each respect
 */
record JudgedCases(PersistentMap<PersonId, List<AdmissionCase>> byPerson, int size, Map<Respect, Integer> kept) {
    static final JudgedCases NONE = of(Map.of());

    static JudgedCases of(Map<PersonId, List<AdmissionCase>> byPerson) {
        int size = 0;
        Map<Respect, Integer> kept = new EnumMap<>(Respect.class);
        for (List<AdmissionCase> cases : byPerson.values()) {
            size += cases.size();
            for (Respect respect : Respect.values()) {
                kept.merge(respect, keeping(cases, respect), Integer::sum);
            }
        }
        return new JudgedCases(PersistentMap.of(byPerson), size, kept);
    }

    /** Returns a copy with the given cases of one person instead of the person's former ones. */
    JudgedCases with(PersonId person, List<AdmissionCase> cases) {
        List<AdmissionCase> before = byPerson.getOrDefault(person, List.of());
        Map<Respect, Integer> numbers = new EnumMap<>(Respect.class);
        for (Respect respect : Respect.values()) {
            numbers.put(respect, keeping(respect) + keeping(cases, respect) - keeping(before, respect));
        }
        return new JudgedCases(
                cases.isEmpty() ? byPerson.without(person) : byPerson.with(person, cases),
                size + cases.size() - before.size(),
                numbers);
    }

    /** Returns how many of the cases keep the procedure in one respect. */
    int keeping(Respect respect) {
        return kept.getOrDefault(respect, 0);
    }

    private static int keeping(List<AdmissionCase> cases, Respect respect) {
        return (int) cases.stream().filter(one -> one.keeps(respect)).count();
    }

    /** Returns all cases in the order of the persons' keys. */
    List<AdmissionCase> inOrder() {
        return inOrder(byPerson);
    }

    static List<AdmissionCase> inOrder(Map<PersonId, List<AdmissionCase>> byPerson) {
        return byPerson.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .flatMap(Collection::stream)
                .toList();
    }
}
