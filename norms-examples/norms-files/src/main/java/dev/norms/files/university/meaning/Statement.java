package dev.norms.files.university.meaning;

import com.google.common.collect.ImmutableList;
import dev.norms.files.event.EventDays;
import dev.norms.files.university.title.Title;
import dev.norms.files.university.title.TitleClause;
import dev.norms.files.university.title.Word;
import dev.norms.label.Label;

/**
 * One clause of a title, with the days that it is about.
 *
 * @param title the whole title
 * @param clause the clause
 * @param days the days that it is about
 * @param audience the people for whom it is meant
 */
record Statement(Title title, TitleClause clause, EventDays days, Audience audience) {
    /** Returns a meaning of the clause, with a word of it in the reason. */
    EventMeaning means(EventKind kind, EventCertainty certainty, Word head, String zh, String en) {
        return means(kind, certainty, EventReasons.word(head, zh, en));
    }

    EventMeaning means(EventKind kind, EventCertainty certainty, Label reason) {
        return new EventMeaning(kind, days, audience, certainty, ImmutableList.of(reason));
    }

    /** Returns the meaning of a clause from which nothing follows. */
    EventMeaning nothing(Label reason) {
        return means(EventKind.NOTHING, EventCertainty.CERTAIN, reason);
    }

    EventMeaning nothing(Word head, String zh, String en) {
        return nothing(EventReasons.word(head, zh, en));
    }

    /** Returns the meaning that classes of another day are held. */
    EventMeaning makesUpClasses(Word head) {
        return means(EventKind.MAKE_UP_CLASSES, EventCertainty.CERTAIN, head, "只涉及课程", "is about classes");
    }
}
