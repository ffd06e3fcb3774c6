package dev.norms.files.university.meaning;

import static dev.norms.files.university.title.WordRole.AFTER;
import static dev.norms.files.university.title.WordRole.BEGIN;
import static dev.norms.files.university.title.WordRole.END;
import static dev.norms.files.university.title.WordRole.MAKE_UP;
import static dev.norms.files.university.title.WordRole.MOVED;
import static dev.norms.files.university.title.WordRole.NOT;
import static dev.norms.files.university.title.WordRole.NO_CLASSES;
import static dev.norms.files.university.title.WordRole.OFF;
import static dev.norms.files.university.title.WordRole.OPENING;
import static dev.norms.files.university.title.WordRole.SOME;
import static dev.norms.files.university.title.WordRole.TERM;
import static dev.norms.files.university.title.WordRole.UNKNOWN;
import static dev.norms.files.university.title.WordRole.USUAL;
import static dev.norms.files.university.title.WordRole.VACATION;
import static dev.norms.files.university.title.WordRole.WEEKDAY;
import static dev.norms.files.university.title.WordRole.WITHIN;
import static dev.norms.files.university.title.WordRole.WORK;

import dev.norms.files.event.EventDays;
import dev.norms.files.university.title.Title;
import dev.norms.files.university.title.TitleClause;
import dev.norms.files.university.title.Word;
import dev.norms.label.Label;
import java.util.Set;

/** Finds the meaning of a clause about classes, semesters or vacations. */
final class SemesterClause {
    /** Words for holding classes that, on their own, say that classes begin. */
    private static final Set<String> TEACHING = Set.of("上课", "授课", "行课", "开课");

    private final Statement statement;
    private final Title title;
    private final TitleClause clause;
    private final EventDays days;

    SemesterClause(Statement statement) {
        this.statement = statement;
        this.title = statement.title();
        this.clause = statement.clause();
        this.days = statement.days();
    }

    EventMeaning classes(Word head) {
        boolean begins = clause.has(BEGIN) || clause.has(TERM) || clause.has(OPENING);
        if (clause.has(BEGIN) && clause.has(END) && isLong()) {
            return boundary(EventKind.SEMESTER, head, EventCertainty.CERTAIN);
        }
        if (clause.has(END)) {
            return boundary(EventKind.SEMESTER_END, head, EventCertainty.CERTAIN);
        }
        if (clause.has(MAKE_UP)
                || clause.has(MOVED)
                || (!begins && (clause.has(WEEKDAY) || title.has(OFF) || title.has(WORK)))) {
            return statement.makesUpClasses(head);
        }
        if (clause.has(USUAL) || clause.has(AFTER) || clause.has(NOT)) {
            return statement.nothing(EventReasons.AS_USUAL);
        }
        if (clause.has(SOME)) {
            return statement.nothing(EventReasons.SOME_ONLY);
        }
        if (isLong()) {
            return boundary(EventKind.SEMESTER, head, EventCertainty.CERTAIN);
        }
        if (begins) {
            return boundary(EventKind.SEMESTER_BEGIN, head, EventCertainty.CERTAIN);
        }
        if (title.has(MAKE_UP)) {
            return statement.makesUpClasses(head);
        }
        return TEACHING.contains(head.text()) && !clause.has(UNKNOWN)
                ? boundary(EventKind.SEMESTER_BEGIN, head, EventCertainty.LIKELY)
                : neither(head);
    }

    EventMeaning term(Word head) {
        if (isLong()) {
            return boundary(EventKind.SEMESTER, head, EventCertainty.CERTAIN);
        }
        if (clause.has(END) && !clause.has(BEGIN)) {
            return boundary(EventKind.SEMESTER_END, head, EventCertainty.CERTAIN);
        }
        return clause.has(BEGIN) ? boundary(EventKind.SEMESTER_BEGIN, head, EventCertainty.CERTAIN) : neither(head);
    }

    EventMeaning opening(Word head) {
        return clause.has(SOME) || statement.audience() == Audience.STAFF
                ? statement.nothing(EventReasons.SOME_ONLY)
                : boundary(EventKind.SEMESTER_BEGIN, head, EventCertainty.CERTAIN);
    }

    EventMeaning vacation(Word head) {
        if (clause.has(NOT)) {
            return statement.nothing(EventReasons.NEGATED);
        }
        if (clause.has(END) && !clause.has(BEGIN)) {
            return statement.nothing(EventReasons.MARKS_END);
        }
        if (clause.has(WITHIN, VACATION)) {
            return statement.nothing(head, "只说明时间", "only says when it is");
        }
        return boundary(EventKind.VACATION, head, EventCertainty.CERTAIN);
    }

    EventMeaning breakFromClasses(Word head) {
        if (title.has(NO_CLASSES)) {
            return statement.nothing(EventReasons.CLASSES_ONLY);
        }
        if (days.length() > EventMeaning.BREAK_DAYS) {
            return isBreak(EventKind.VACATION, EventCertainty.LIKELY, head)
                    .less(EventCertainty.LIKELY, EventReasons.VACATION_LENGTH);
        }
        return statement.audience() == Audience.STUDENTS
                ? statement.nothing(EventReasons.STUDENTS_ONLY)
                : isBreak(EventKind.DAY_OFF, EventCertainty.OPEN, head)
                        .less(EventCertainty.OPEN, EventReasons.UNCLEAR_BREAK);
    }

    private EventMeaning isBreak(EventKind kind, EventCertainty certainty, Word head) {
        return statement.means(kind, certainty, head, "是假期", "is a break");
    }

    private boolean isLong() {
        return days.length() >= EventMeaning.SEMESTER_DAYS;
    }

    private EventMeaning neither(Word head) {
        return statement.nothing(head, "不说明学期的起止", "says neither that a semester begins nor that it ends");
    }

    /** Returns a meaning, less certain for each word that is not understood. */
    private EventMeaning boundary(EventKind kind, Word head, EventCertainty certainty) {
        Label why = Label.of("“" + head.text() + "”", "\"" + head.text() + "\"");
        EventMeaning meaning = statement.means(kind, certainty, why);
        EventCertainty limit =
                kind == EventKind.VACATION || kind == EventKind.SEMESTER ? EventCertainty.LIKELY : EventCertainty.OPEN;
        for (String unknown : clause.texts(UNKNOWN)) {
            meaning = meaning.less(limit, EventReasons.unknown(unknown));
        }
        return meaning;
    }
}
