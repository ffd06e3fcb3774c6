package dev.norms.files.university;

import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.files.university.meaning.UniversityEvent;
import dev.norms.files.university.title.Title;
import dev.norms.files.university.title.WordRole;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * The first or the last day of a semester according to one event.
 *
 * @param event the event
 * @param meaning the meaning by which it is one
 * @param day the day: the first of a semester, or the last; before a vacation the last day before it
 * @param isBegin whether it is a first day
 * @param isTeaching whether classes are said to begin; a day that only opens the semester counts less
 */
record Boundary(UniversityEvent event, EventMeaning meaning, LocalDate day, boolean isBegin, boolean isTeaching) {
    /** By day; on one day, first days precede last days. */
    static final Comparator<Boundary> BY_DAY = Comparator.comparing(Boundary::day)
            .thenComparing(boundary -> !boundary.isBegin())
            .thenComparing(boundary -> boundary.event().event().title());

    static Boundary of(UniversityEvent event, EventMeaning meaning) {
        LocalDate first = meaning.days().first();
        return switch (meaning.kind()) {
            case SEMESTER_BEGIN ->
                new Boundary(
                        event,
                        meaning,
                        first,
                        true,
                        Title.read(event.event().title()).has(WordRole.CLASSES));
            case VACATION -> new Boundary(event, meaning, first.minusDays(1), false, false);
            default -> new Boundary(event, meaning, meaning.days().last(), false, false);
        };
    }

    boolean isAnswer() {
        return meaning.isAnswer();
    }

    boolean isVacation() {
        return meaning.kind() == EventKind.VACATION;
    }

    String title() {
        return event.event().title();
    }
}
