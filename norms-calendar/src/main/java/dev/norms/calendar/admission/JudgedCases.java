package dev.norms.calendar.admission;

import dev.norms.internal.column.PersistentMap;
import dev.norms.organization.PersonId;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The cases by which one organization is judged; the case of one person more or less shares all others.
 *
 * @param byPerson the cases of each person in the order of time
 * @param size how many cases there are
 * @param kept how many of them keep the procedure in each respect, by its ordinal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and never written to
record JudgedCases(PersistentMap<PersonId, List<AdmissionCase>> byPerson, int size, int[] kept) {
    static final JudgedCases NONE = new JudgedCases(PersistentMap.of(Map.of()), 0, new int[Respect.values().length]);

    static JudgedCases of(Map<PersonId, List<AdmissionCase>> byPerson) {
        int size = 0;
        int[] kept = new int[Respect.values().length];
        for (List<AdmissionCase> cases : byPerson.values()) {
            size += cases.size();
            for (Respect respect : Respect.values()) {
                kept[respect.ordinal()] += keeping(cases, respect);
            }
        }
        return new JudgedCases(PersistentMap.of(byPerson), size, kept);
    }

    /** These with other cases of a person. */
    JudgedCases with(PersonId person, List<AdmissionCase> cases) {
        List<AdmissionCase> before = byPerson.getOrDefault(person, List.of());
        int[] numbers = kept.clone();
        for (Respect respect : Respect.values()) {
            numbers[respect.ordinal()] += keeping(cases, respect) - keeping(before, respect);
        }
        return new JudgedCases(
                cases.isEmpty() ? byPerson.without(person) : byPerson.with(person, cases),
                size + cases.size() - before.size(),
                numbers);
    }

    private static int keeping(List<AdmissionCase> cases, Respect respect) {
        return (int) cases.stream().filter(one -> one.keeps(respect)).count();
    }

    /** All of them in the order of persons. */
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
