package dev.norms.files.university.meaning;

import static dev.norms.files.university.title.WordRole.ACTIVITY;
import static dev.norms.files.university.title.WordRole.AFTER;
import static dev.norms.files.university.title.WordRole.BREAK;
import static dev.norms.files.university.title.WordRole.CLASSES;
import static dev.norms.files.university.title.WordRole.FESTIVAL;
import static dev.norms.files.university.title.WordRole.FINALS;
import static dev.norms.files.university.title.WordRole.MAKE_UP;
import static dev.norms.files.university.title.WordRole.NOTICE;
import static dev.norms.files.university.title.WordRole.NO_CLASSES;
import static dev.norms.files.university.title.WordRole.OCCASION;
import static dev.norms.files.university.title.WordRole.OFF;
import static dev.norms.files.university.title.WordRole.OPENING;
import static dev.norms.files.university.title.WordRole.TERM;
import static dev.norms.files.university.title.WordRole.VACATION;
import static dev.norms.files.university.title.WordRole.WORK;

import com.google.common.collect.ImmutableList;
import dev.norms.files.university.title.TitleClause;
import dev.norms.files.university.title.Word;
import dev.norms.files.university.title.WordRole;
import java.util.Optional;

/**
 * Finds the meaning of one clause of a title: the word that decides it, and the reader of the clause for the role of
 * that word.
 */
final class ClauseMeaning {
    /** The order in which roles decide a clause without Chinese, where the deciding word need not be the last. */
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

    private final Statement statement;
    private final TitleClause clause;
    private final DayClause days;
    private final SemesterClause semesters;

    private ClauseMeaning(Statement statement) {
        this.statement = statement;
        this.clause = statement.clause();
        this.days = new DayClause(statement);
        this.semesters = new SemesterClause(statement);
    }

    /** Returns what a clause says; empty if it has no word that says anything. */
    static Optional<EventMeaning> of(Statement statement) {
        return head(statement.clause()).map(head -> new ClauseMeaning(statement).meaning(head));
    }

    private static Optional<Word> head(TitleClause clause) {
        if (!clause.isChinese()) {
            for (WordRole role : LATIN) {
                Optional<Word> word = clause.first(role);
                if (word.isPresent()) {
                    return word;
                }
            }
        }
        return clause.head();
    }

    private EventMeaning meaning(Word head) {
        if (clause.has(NOTICE) && clause.words().get(0).text().equals("关于")) {
            return statement.nothing(head, "的通知", "is only what it is about");
        }
        return switch (head.role()) {
            case OFF -> clause.has(VACATION) ? semesters.vacation(head) : days.off(head);
            case FESTIVAL -> days.festival(head);
            case WORK -> days.work(head);
            case CLASSES -> clause.has(WORK) ? days.work(head) : semesters.classes(head);
            case TERM -> semesters.term(head);
            case OPENING -> semesters.opening(head);
            case VACATION -> semesters.vacation(head);
            case BREAK -> semesters.breakFromClasses(head);
            case FINALS ->
                statement.means(EventKind.EXAMINATIONS, EventCertainty.CERTAIN, head, "是考试", "is an examination");
            case MAKE_UP -> statement.makesUpClasses(head);
            case NO_CLASSES -> statement.nothing(EventReasons.CLASSES_ONLY);
            case NOTICE -> statement.nothing(head, "只是与之有关的事", "is only about something");
            case ACTIVITY, OCCASION -> statement.nothing(head, "是一项活动", "is an activity");
            case WEEKEND -> statement.nothing(head, "是周末", "is the weekend");
            case UNKNOWN -> statement.nothing(EventReasons.unknown(head.text()));
            default -> statement.nothing(head, "不说明放假或学期", "says nothing of days or semesters");
        };
    }
}
