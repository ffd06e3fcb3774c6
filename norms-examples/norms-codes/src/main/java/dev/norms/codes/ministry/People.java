package dev.norms.codes.ministry;

import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.label.Label;
import dev.norms.organization.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people of an export: a stay for each dated state and the present one, and the steps of admission to them. */
final class People {
    private static final List<Kind> KINDS = List.of(
            new Kind("activist", "activist-determined", MinistryColumns.ACTIVIST),
            new Kind("probationary", "admission-meeting", MinistryColumns.PROBATION),
            new Kind("full", "confirmation-meeting", MinistryColumns.FULL));

    private final Export export;
    private final Organizations organizations;
    private final LocalDate since;
    private final Omissions omissions;
    private final Map<PersonId, List<State>> states = new LinkedHashMap<>();
    private final Map<PersonId, LocalDate> left = new HashMap<>();
    private final Map<String, Optional<PersonId>> called = new HashMap<>();
    private final CsvText stays = new CsvText("id,organization,status,from,until,student");
    private final CsvText steps = new CsvText("person,organization,step,date");

    People(Export export, Organizations organizations, LocalDate since, Omissions omissions) {
        this.export = export;
        this.organizations = organizations;
        this.since = since;
        this.omissions = omissions;
        export.rows(Source.MEMBERS).forEach(this::add);
        for (Row row : export.rows(Source.LEAVERS)) {
            left.merge(row.get(MinistryColumns.PERSON), row.get(MinistryColumns.LEFT), People::earlier);
        }
        states.forEach(this::write);
    }

    private void add(Row row) {
        PersonId person = row.get(MinistryColumns.PERSON);
        row.find(MinistryColumns.CALLED)
                .ifPresent(name -> called.merge(
                        name, Optional.of(person), (one, other) -> one.equals(other) ? one : Optional.empty()));
        if (organizations.isId(person.text())) {
            row.report(
                    MinistryColumns.PERSON, Label.of("编号与党组织编号相同", "an organization has the same id"), person.text());
        }
        Optional<String> now = export.dictionary().translate(MinistryTerm.MEMBER_STATE, row);
        Optional<String> kind = export.dictionary().translate(MinistryTerm.MEMBER_KIND, row);
        organizations.checkReference(row, MinistryColumns.ORGANIZATION);
        if (now.isEmpty() || !organizations.isTakenOver(row, MinistryColumns.ORGANIZATION)) {
            omissions.count(Omissions.Gap.PERSON);
            return;
        }
        boolean isStudent = kind.filter("student"::equals).isPresent();
        List<State> dated = dated(row, isStudent);
        List<State> all = states.computeIfAbsent(person, any -> new ArrayList<>());
        for (State state : dated) {
            all.stream()
                    .filter(known -> known.status.equals(state.status))
                    .findFirst()
                    .ifPresentOrElse(known -> reportIfDifferent(row, known, state), () -> all.add(state));
        }
        if (all.stream().noneMatch(state -> state.status.equals(now.get()))) {
            LocalDate last =
                    all.stream().map(State::from).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
            omissions.count(Omissions.Gap.DAY_OF_STATE);
            all.add(new State(
                    now.get(),
                    "",
                    row.get(MinistryColumns.ORGANIZATION).text(),
                    last.isBefore(since) ? since : last.plusDays(1),
                    isStudent));
        }
    }

    private static void reportIfDifferent(Row row, State known, State state) {
        if (!known.equals(state)) {
            row.report(
                    MinistryColumns.PERSON,
                    Label.of("同一人员的另一行与此不同", "another row says otherwise of this person"),
                    row.get(MinistryColumns.PERSON).text());
        }
    }

    /** Returns the states that have a day; each must begin after the one before it. */
    private static List<State> dated(Row row, boolean isStudent) {
        List<State> states = new ArrayList<>();
        for (Kind kind : KINDS) {
            Optional<LocalDate> day = row.find(kind.column);
            if (day.isEmpty()) {
                continue;
            }
            if (!states.isEmpty() && !day.get().isAfter(states.get(states.size() - 1).from)) {
                LocalDate last = states.get(states.size() - 1).from;
                row.report(
                        kind.column,
                        Label.of("须晚于" + last, "must be after " + last),
                        day.get().toString());
            } else {
                states.add(new State(
                        kind.status,
                        kind.step,
                        row.get(MinistryColumns.ORGANIZATION).text(),
                        day.get(),
                        isStudent));
            }
        }
        return states;
    }

    private void write(PersonId person, List<State> all) {
        all.sort(Comparator.comparing(State::from));
        Optional<LocalDate> end = Optional.ofNullable(left.get(person));
        for (int i = 0; i < all.size(); i++) {
            State state = all.get(i);
            Optional<LocalDate> next = i + 1 < all.size() ? Optional.of(all.get(i + 1).from) : Optional.empty();
            Optional<LocalDate> until = next.map(
                            day -> end.map(leaving -> earlier(day, leaving)).orElse(day))
                    .or(() -> end);
            if (until.filter(day -> !day.isAfter(state.from)).isEmpty()) {
                stays.add(
                        person.text(),
                        state.organization,
                        state.status,
                        state.from.toString(),
                        until.map(LocalDate::toString).orElse(""),
                        state.isStudent ? "yes" : "");
            }
            if (!state.step.isEmpty()) {
                steps.add(person.text(), state.organization, state.step, state.from.toString());
            }
        }
    }

    /** Returns the text of {@code people.csv}. */
    String stays() {
        return stays.toString();
    }

    /** Returns the text of {@code admissions.csv}. */
    String steps() {
        return steps.toString();
    }

    /** Returns whether a person belongs to the college on a day or later. */
    boolean isHereFrom(PersonId person, LocalDate day) {
        LocalDate end = left.get(person);
        return states.containsKey(person)
                && (end == null
                        || (end.isAfter(day)
                                && states.get(person).stream().anyMatch(state -> state.from.isBefore(end))));
    }

    /** Returns the person of a name, if exactly one has it and is taken over. */
    Optional<PersonId> called(String name) {
        return called.getOrDefault(name, Optional.empty()).filter(person -> isHereFrom(person, LocalDate.MIN));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /**
     * A status that a date of the source gives.
     *
     * @param status our code
     * @param step the step of admission that leads to it
     * @param column the day
     */
    private record Kind(String status, String step, Column<LocalDate> column) {}

    /**
     * A state of a person.
     *
     * @param status our code
     * @param step the step of admission that led to it; empty if the source has no day for it
     * @param organization where
     * @param from its first day
     * @param isStudent whether the person is a student
     */
    private record State(String status, String step, String organization, LocalDate from, boolean isStudent) {}
}
