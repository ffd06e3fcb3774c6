package dev.norms.files.university.meaning;

import static dev.norms.files.university.title.WordRole.BEGIN;
import static dev.norms.files.university.title.WordRole.END;
import static dev.norms.files.university.title.WordRole.FESTIVAL;
import static dev.norms.files.university.title.WordRole.HALF_DAY;
import static dev.norms.files.university.title.WordRole.NOT;
import static dev.norms.files.university.title.WordRole.NO_CLASSES;
import static dev.norms.files.university.title.WordRole.OCCASION;
import static dev.norms.files.university.title.WordRole.OFF;
import static dev.norms.files.university.title.WordRole.SOME;
import static dev.norms.files.university.title.WordRole.UNIT;
import static dev.norms.files.university.title.WordRole.UNKNOWN;
import static dev.norms.files.university.title.WordRole.USUAL;
import static dev.norms.files.university.title.WordRole.WORK;

import dev.norms.files.event.EventDays;
import dev.norms.files.university.title.Title;
import dev.norms.files.university.title.TitleClause;
import dev.norms.files.university.title.Word;
import java.util.List;
import java.util.Set;

/** Finds the meaning of a clause about days off or work. */
final class DayClause {
    private static final int MAX_WORKED_DAYS = 3;
    private static final Set<Integer> MONTHS_OF_VACATIONS = Set.of(1, 2, 6, 7, 8);

    private final Statement statement;
    private final Title title;
    private final TitleClause clause;
    private final EventDays days;

    DayClause(Statement statement) {
        this.statement = statement;
        this.title = statement.title();
        this.clause = statement.clause();
        this.days = statement.days();
    }

    EventMeaning off(Word head) {
        if (clause.has(NOT, OFF)) {
            return statement.nothing(EventReasons.NEGATED);
        }
        if (clause.has(OFF, END)) {
            return statement.nothing(EventReasons.MARKS_END);
        }
        if (title.has(HALF_DAY) || !days.isWhole()) {
            return statement.nothing(EventReasons.NOT_WHOLE_DAYS);
        }
        if (clause.has(SOME)) {
            return statement.nothing(EventReasons.SOME_ONLY);
        }
        if (days.length() > EventMeaning.BREAK_DAYS) {
            return isOff(EventKind.VACATION, EventCertainty.LIKELY, head)
                    .less(EventCertainty.LIKELY, EventReasons.VACATION_LENGTH);
        }
        if (clause.has(BEGIN) && !hasOccasion() && isInMonthsOfVacations()) {
            return isOff(EventKind.VACATION, EventCertainty.LIKELY, head);
        }
        if (statement.audience() != Audience.STUDENTS) {
            return withDoubts(isOff(EventKind.DAY_OFF, EventCertainty.CERTAIN, head));
        }
        return hasOccasion() || !isInMonthsOfVacations()
                ? statement.nothing(EventReasons.STUDENTS_ONLY)
                : isOff(EventKind.VACATION, EventCertainty.OPEN, head)
                        .less(EventCertainty.OPEN, EventReasons.NO_OCCASION);
    }

    private EventMeaning isOff(EventKind kind, EventCertainty certainty, Word head) {
        return statement.means(kind, certainty, head, "是放假", "is about days off");
    }

    private boolean hasOccasion() {
        return title.has(FESTIVAL) || title.has(OCCASION);
    }

    private boolean isInMonthsOfVacations() {
        return MONTHS_OF_VACATIONS.contains(days.first().getMonthValue());
    }

    /** Returns days off, less certain if their audience or occasion is unclear. */
    private EventMeaning withDoubts(EventMeaning off) {
        EventMeaning meaning = off;
        if (clause.has(UNIT)) {
            meaning = meaning.less(EventCertainty.OPEN, EventReasons.SOME_ONLY);
        }
        if (title.has(USUAL) && !clause.has(USUAL)) {
            meaning = meaning.less(EventCertainty.OPEN, EventReasons.AS_USUAL);
        }
        meaning = besideUnknown(meaning, EventCertainty.LIKELY);
        if (hasOccasion() || clause.has(UNKNOWN)) {
            return meaning;
        }
        boolean mayBeVacation = days.length() == 1 && isInMonthsOfVacations();
        return meaning.less(mayBeVacation ? EventCertainty.OPEN : EventCertainty.LIKELY, EventReasons.NO_OCCASION);
    }

    EventMeaning festival(Word head) {
        if (title.has(NO_CLASSES) && !title.has(OFF)) {
            return statement.nothing(EventReasons.CLASSES_ONLY);
        }
        if (title.has(HALF_DAY) || !days.isWhole()) {
            return statement.nothing(EventReasons.NOT_WHOLE_DAYS);
        }
        EventMeaning meaning = statement.means(EventKind.DAY_OFF, EventCertainty.LIKELY, head, "是节日", "is a festival");
        boolean plain = !clause.has(UNKNOWN) && days.length() > 1 && days.length() <= EventMeaning.BREAK_DAYS;
        return plain ? meaning : meaning.less(EventCertainty.OPEN, EventReasons.FESTIVAL);
    }

    EventMeaning work(Word head) {
        if (clause.has(NOT, WORK)) {
            return statement.nothing(EventReasons.NEGATED);
        }
        if (clause.has(SOME) || clause.has(UNIT)) {
            return statement.nothing(EventReasons.SOME_ONLY);
        }
        if (statement.audience() == Audience.STUDENTS) {
            return statement.nothing(EventReasons.STUDENTS_ONLY);
        }
        EventMeaning meaning =
                statement.means(EventKind.DUTY_DAY, EventCertainty.CERTAIN, head, "是上班", "is about work");
        if (title.has(HALF_DAY)) {
            meaning = meaning.less(EventCertainty.OPEN, EventReasons.NOT_WHOLE_DAYS);
        }
        meaning = besideUnknown(meaning, EventCertainty.OPEN);
        return days.length() > MAX_WORKED_DAYS ? meaning.less(EventCertainty.OPEN, EventReasons.MANY_DAYS) : meaning;
    }

    /** Returns a meaning, less certain if words are not understood; those that may name an occasion matter less. */
    private EventMeaning besideUnknown(EventMeaning meaning, EventCertainty ofOccasions) {
        List<String> unknown = clause.texts(UNKNOWN).stream().distinct().toList();
        if (unknown.isEmpty()) {
            return meaning;
        }
        boolean isOccasions =
                unknown.stream().allMatch(text -> text.endsWith("节") || text.endsWith("日") || text.endsWith("庆"));
        return meaning.less(isOccasions ? ofOccasions : EventCertainty.OPEN, EventReasons.unknown(unknown));
    }
}
