package dev.norms.files.university;

import static dev.norms.files.university.title.WordRole.ACTIVITY;
import static dev.norms.files.university.title.WordRole.AFTER;
import static dev.norms.files.university.title.WordRole.BEGIN;
import static dev.norms.files.university.title.WordRole.BREAK;
import static dev.norms.files.university.title.WordRole.CLASSES;
import static dev.norms.files.university.title.WordRole.END;
import static dev.norms.files.university.title.WordRole.FESTIVAL;
import static dev.norms.files.university.title.WordRole.FINALS;
import static dev.norms.files.university.title.WordRole.HALF_DAY;
import static dev.norms.files.university.title.WordRole.MAKE_UP;
import static dev.norms.files.university.title.WordRole.MOVED;
import static dev.norms.files.university.title.WordRole.NOT;
import static dev.norms.files.university.title.WordRole.NOTICE;
import static dev.norms.files.university.title.WordRole.NO_CLASSES;
import static dev.norms.files.university.title.WordRole.OCCASION;
import static dev.norms.files.university.title.WordRole.OFF;
import static dev.norms.files.university.title.WordRole.OPENING;
import static dev.norms.files.university.title.WordRole.SOME;
import static dev.norms.files.university.title.WordRole.TERM;
import static dev.norms.files.university.title.WordRole.UNIT;
import static dev.norms.files.university.title.WordRole.UNKNOWN;
import static dev.norms.files.university.title.WordRole.USUAL;
import static dev.norms.files.university.title.WordRole.VACATION;
import static dev.norms.files.university.title.WordRole.WEEKDAY;
import static dev.norms.files.university.title.WordRole.WORK;

import com.google.common.collect.ImmutableList;
import dev.norms.files.event.EventDays;
import dev.norms.files.university.title.Clause;
import dev.norms.files.university.title.Title;
import dev.norms.files.university.title.Word;
import dev.norms.files.university.title.WordRole;
import dev.norms.label.Label;
import java.util.Optional;
import java.util.Set;

/** What one clause of a title says of the days of its event. */
final class ClauseReading {
    /** The number of days from which an event is a semester rather than a part of one. */
    static final int SEMESTER = 28;

    /** The number of days up to which an event can be days off; a longer one is a vacation. */
    static final int BREAK_DAYS = 12;

    private static final int WORKED = 3;
    private static final Set<String> TEACHING = Set.of("上课", "授课", "行课", "开课");
    private static final Set<Integer> MONTHS_OF_VACATIONS = Set.of(1, 2, 6, 7, 8);

    /** The order in which words decide a clause without Chinese, in which what a word determines may precede it. */
    private static final ImmutableList<WordRole> LATIN = ImmutableList.of(
            NOTICE,
            ACTIVITY,
            AFTER,
            FINALS,
            WORK,
            MAKE_UP,
            VACATION,
            BREAK,
            CLASSES,
            OPENING,
            TERM,
            OFF,
            FESTIVAL,
            NO_CLASSES,
            OCCASION);

    private final Title title;
    private final Clause clause;
    private final EventDays days;
    private final Audience audience;

    ClauseReading(Title title, Clause clause, EventDays days, Audience audience) {
        this.title = title;
        this.clause = clause;
        this.days = days;
        this.audience = audience;
    }

    /** Returns what the clause says; empty if it has no word that says anything. */
    Optional<EventMeaning> meaning() {
        return head().map(this::meaning);
    }

    private Optional<Word> head() {
        if (clause.isChinese()) {
            return clause.head();
        }
        for (WordRole role : LATIN) {
            Optional<Word> word =
                    clause.words().stream().filter(each -> each.role() == role).findFirst();
            if (word.isPresent()) {
                return word;
            }
        }
        return clause.head();
    }

    private EventMeaning meaning(Word head) {
        if (clause.has(NOTICE) && clause.words().get(0).text().equals("关于")) {
            return nothing(Reasons.word(head, "的通知", "is only what it is about"));
        }
        return switch (head.role()) {
            case OFF -> off(head);
            case FESTIVAL -> festival(head);
            case WORK -> work(head);
            case CLASSES -> classes(head);
            case TERM -> term(head);
            case OPENING -> opening(head);
            case VACATION -> vacation(head);
            case BREAK -> breakFromClasses(head);
            case FINALS ->
                new EventMeaning(
                        EventKind.EXAMINATIONS,
                        days,
                        audience,
                        Certainty.CERTAIN,
                        because(head, "是考试", "is an examination"));
            case MAKE_UP ->
                new EventMeaning(
                        EventKind.MAKE_UP_CLASSES,
                        days,
                        audience,
                        Certainty.CERTAIN,
                        because(head, "只涉及课程", "is about classes"));
            case NO_CLASSES -> nothing(Reasons.CLASSES_ONLY);
            case NOTICE -> nothing(Reasons.word(head, "只是与之有关的事", "is only about something"));
            case ACTIVITY, OCCASION -> nothing(Reasons.word(head, "是一项活动", "is an activity"));
            case WEEKEND -> nothing(Reasons.word(head, "是周末", "is the weekend"));
            case UNKNOWN -> nothing(Reasons.unknown(head.text()));
            default -> nothing(Reasons.word(head, "不说明放假或学期", "says nothing of days or semesters"));
        };
    }

    private EventMeaning off(Word head) {
        if (clause.has(NOT, OFF)) {
            return nothing(Reasons.NEGATED);
        }
        if (clause.has(OFF, END)) {
            return nothing(Reasons.OVER);
        }
        if (clause.has(VACATION)) {
            return vacation(head);
        }
        if (title.has(HALF_DAY) || !days.isWhole()) {
            return nothing(Reasons.HOURS);
        }
        if (clause.has(SOME)) {
            return nothing(Reasons.SOME_ONLY);
        }
        ImmutableList<Label> reasons = because(head, "是放假", "is about days off");
        if (days.length() > BREAK_DAYS) {
            return new EventMeaning(EventKind.VACATION, days, audience, Certainty.LIKELY, reasons)
                    .less(Certainty.LIKELY, Reasons.LONG);
        }
        boolean occasion = title.has(FESTIVAL) || title.has(OCCASION);
        if (clause.has(BEGIN)
                && !occasion
                && MONTHS_OF_VACATIONS.contains(days.first().getMonthValue())) {
            return new EventMeaning(EventKind.VACATION, days, audience, Certainty.LIKELY, reasons);
        }
        if (audience == Audience.STUDENTS) {
            return nothing(Reasons.STUDENTS_ONLY);
        }
        EventMeaning meaning = new EventMeaning(EventKind.DAY_OFF, days, audience, Certainty.CERTAIN, reasons);
        return named(meaning);
    }

    /** Returns days off with what is unclear about for whom and for what they are. */
    private EventMeaning named(EventMeaning off) {
        EventMeaning meaning = off;
        if (clause.has(UNIT)) {
            meaning = meaning.less(Certainty.OPEN, Reasons.SOME_ONLY);
        }
        if (title.has(USUAL) && !clause.has(USUAL)) {
            meaning = meaning.less(Certainty.OPEN, Reasons.AS_USUAL);
        }
        for (String unknown : clause.texts(UNKNOWN)) {
            boolean occasion = unknown.endsWith("节") || unknown.endsWith("日") || unknown.endsWith("庆");
            meaning = meaning.less(occasion ? Certainty.LIKELY : Certainty.OPEN, Reasons.unknown(unknown));
        }
        if (title.has(FESTIVAL) || title.has(OCCASION) || !clause.texts(UNKNOWN).isEmpty()) {
            return meaning;
        }
        boolean vacation =
                days.length() == 1 && MONTHS_OF_VACATIONS.contains(days.first().getMonthValue());
        return meaning.less(vacation ? Certainty.OPEN : Certainty.LIKELY, Reasons.NO_OCCASION);
    }

    private EventMeaning festival(Word head) {
        if (title.has(NO_CLASSES) && !title.has(OFF)) {
            return nothing(Reasons.CLASSES_ONLY);
        }
        if (title.has(HALF_DAY) || !days.isWhole()) {
            return nothing(Reasons.HOURS);
        }
        EventMeaning meaning = new EventMeaning(
                EventKind.DAY_OFF, days, audience, Certainty.LIKELY, because(head, "是节日", "is a festival"));
        boolean plain = clause.texts(UNKNOWN).isEmpty() && days.length() > 1 && days.length() <= BREAK_DAYS;
        return plain ? meaning : meaning.less(Certainty.OPEN, Reasons.FESTIVAL);
    }

    private EventMeaning work(Word head) {
        if (clause.has(NOT, WORK)) {
            return nothing(Reasons.NEGATED);
        }
        if (clause.has(SOME) || clause.has(UNIT)) {
            return nothing(Reasons.SOME_ONLY);
        }
        if (audience == Audience.STUDENTS) {
            return nothing(Reasons.STUDENTS_ONLY);
        }
        EventMeaning meaning = new EventMeaning(
                EventKind.DUTY_DAY, days, audience, Certainty.CERTAIN, because(head, "是上班", "is about work"));
        if (title.has(HALF_DAY)) {
            meaning = meaning.less(Certainty.OPEN, Reasons.HOURS);
        }
        for (String unknown : clause.texts(UNKNOWN)) {
            meaning = meaning.less(Certainty.OPEN, Reasons.unknown(unknown));
        }
        return days.length() > WORKED ? meaning.less(Certainty.OPEN, Reasons.MANY_DAYS) : meaning;
    }

    private EventMeaning classes(Word head) {
        if (clause.has(WORK)) {
            return work(head);
        }
        boolean begins = clause.has(BEGIN) || clause.has(TERM) || clause.has(OPENING);
        if (clause.has(BEGIN) && clause.has(END) && days.length() >= SEMESTER) {
            return semester(head);
        }
        if (clause.has(END)) {
            return boundary(EventKind.SEMESTER_END, head, Certainty.CERTAIN);
        }
        if (clause.has(MAKE_UP)
                || clause.has(MOVED)
                || (!begins && (clause.has(WEEKDAY) || title.has(OFF) || title.has(WORK)))) {
            return new EventMeaning(
                    EventKind.MAKE_UP_CLASSES,
                    days,
                    audience,
                    Certainty.CERTAIN,
                    because(head, "只涉及课程", "is about classes"));
        }
        if (clause.has(USUAL) || clause.has(AFTER) || clause.has(NOT)) {
            return nothing(Reasons.AS_USUAL);
        }
        if (clause.has(SOME)) {
            return nothing(Reasons.SOME_ONLY);
        }
        if (days.length() >= SEMESTER) {
            return semester(head);
        }
        if (begins) {
            return boundary(EventKind.SEMESTER_BEGIN, head, Certainty.CERTAIN);
        }
        boolean teaching =
                TEACHING.contains(head.text()) && clause.texts(UNKNOWN).isEmpty();
        return teaching
                ? boundary(EventKind.SEMESTER_BEGIN, head, Certainty.LIKELY)
                : nothing(Reasons.word(head, "不说明学期的起止", "says neither that a semester begins nor that it ends"));
    }

    private EventMeaning term(Word head) {
        if (days.length() >= SEMESTER) {
            return semester(head);
        }
        if (clause.has(END) && !clause.has(BEGIN)) {
            return boundary(EventKind.SEMESTER_END, head, Certainty.CERTAIN);
        }
        return clause.has(BEGIN)
                ? boundary(EventKind.SEMESTER_BEGIN, head, Certainty.CERTAIN)
                : nothing(Reasons.word(head, "不说明学期的起止", "says neither that a semester begins nor that it ends"));
    }

    private EventMeaning opening(Word head) {
        return clause.has(SOME) || audience == Audience.STAFF
                ? nothing(Reasons.SOME_ONLY)
                : boundary(EventKind.SEMESTER_BEGIN, head, Certainty.CERTAIN);
    }

    private EventMeaning vacation(Word head) {
        if (clause.has(NOT)) {
            return nothing(Reasons.NEGATED);
        }
        if (clause.has(END) && !clause.has(BEGIN)) {
            return nothing(Reasons.OVER);
        }
        return boundary(EventKind.VACATION, head, Certainty.CERTAIN);
    }

    private EventMeaning breakFromClasses(Word head) {
        if (title.has(NO_CLASSES)) {
            return nothing(Reasons.CLASSES_ONLY);
        }
        if (days.length() > BREAK_DAYS) {
            return new EventMeaning(
                            EventKind.VACATION, days, audience, Certainty.LIKELY, because(head, "是假期", "is a break"))
                    .less(Certainty.LIKELY, Reasons.LONG);
        }
        return audience == Audience.STUDENTS
                ? nothing(Reasons.STUDENTS_ONLY)
                : new EventMeaning(
                                EventKind.DAY_OFF, days, audience, Certainty.OPEN, because(head, "是假期", "is a break"))
                        .less(Certainty.OPEN, Reasons.UNCLEAR_BREAK);
    }

    private EventMeaning semester(Word head) {
        return boundary(EventKind.SEMESTER, head, Certainty.CERTAIN);
    }

    private EventMeaning boundary(EventKind kind, Word head, Certainty certainty) {
        Label why = Label.of("“" + head.text() + "”", "\"" + head.text() + "\"");
        EventMeaning meaning = new EventMeaning(kind, days, audience, certainty, ImmutableList.of(why));
        Certainty limit = kind == EventKind.VACATION || kind == EventKind.SEMESTER ? Certainty.LIKELY : Certainty.OPEN;
        for (String unknown : clause.texts(UNKNOWN)) {
            meaning = meaning.less(limit, Reasons.unknown(unknown));
        }
        return meaning;
    }

    private static ImmutableList<Label> because(Word head, String zh, String en) {
        return ImmutableList.of(Reasons.word(head, zh, en));
    }

    private EventMeaning nothing(Label reason) {
        return new EventMeaning(EventKind.NOTHING, days, audience, Certainty.CERTAIN, ImmutableList.of(reason));
    }
}
