package dev.norms.files.university.meaning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.files.event.EventDays;
import dev.norms.label.Label;
import java.util.stream.Collectors;

/**
 * What an event means, or one of the things that it means: 国庆节放假，10月10日上班 is days off and a worked day.
 *
 * @param kind the kind
 * @param days the days that it is about
 * @param audience the people for whom it is meant
 * @param certainty how certain the meaning is
 * @param reasons the reasons for the meaning, one leading to the next; not empty
 */
public record EventMeaning(
        EventKind kind, EventDays days, Audience audience, EventCertainty certainty, ImmutableList<Label> reasons) {
    /** The number of days up to which an event can be days off; a longer one is a vacation. */
    public static final int BREAK_DAYS = 12;

    /** The number of days from which an event is a semester rather than a part of one. */
    public static final int SEMESTER_DAYS = 28;

    public EventMeaning {
        requireNonNull(kind, "kind");
        requireNonNull(days, "days");
        requireNonNull(audience, "audience");
        requireNonNull(certainty, "certainty");
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("reasons must not be empty");
        }
    }

    /** {@return whether it has an effect: it is of a kind that changes something, and not open} */
    public boolean hasEffect() {
        return kind != EventKind.NOTHING && certainty != EventCertainty.OPEN;
    }

    /**
     * Returns the meaning that an answer gives.
     *
     * @param kind the kind in the answer
     * @param days the days that it is about
     * @param by the place of the answer
     * @return the meaning, for everybody
     */
    public static EventMeaning answered(EventKind kind, EventDays days, Label by) {
        return new EventMeaning(kind, days, Audience.ALL, EventCertainty.ANSWERED, ImmutableList.of(by));
    }

    /** {@return whether an answer gave it} */
    public boolean isAnswer() {
        return certainty == EventCertainty.ANSWERED;
    }

    /** {@return whether it is about days off without giving an occasion} */
    public boolean isWithoutOccasion() {
        return reasons.contains(EventReasons.NO_OCCASION);
    }

    /** Returns this meaning with at most a degree of certainty, and the reason for that. */
    EventMeaning less(EventCertainty limit, Label reason) {
        return new EventMeaning(
                kind,
                days,
                audience,
                certainty.and(limit),
                ImmutableList.<Label>builder().addAll(reasons).add(reason).build());
    }

    /** Returns this meaning with the remark that it is known already; a festival on its day is then no longer open. */
    EventMeaning known() {
        boolean settled = certainty == EventCertainty.OPEN && reasons.contains(EventReasons.FESTIVAL);
        return new EventMeaning(
                kind,
                days,
                audience,
                settled ? EventCertainty.LIKELY : certainty,
                ImmutableList.<Label>builder()
                        .addAll(reasons)
                        .add(EventReasons.ALREADY_KNOWN)
                        .build());
    }

    /**
     * Returns the meaning as text.
     *
     * @return kind, days, audience unless it is everybody, certainty and reasons
     */
    public Label explain() {
        boolean all = audience == Audience.ALL;
        String shownDays = kind == EventKind.NOTHING ? "" : " " + days;
        return Label.of(
                kind.label().zh() + shownDays
                        + (all ? "" : "（" + audience.label().zh() + "）") + "，"
                        + certainty.label().zh() + "："
                        + reasons.stream().map(Label::zh).collect(Collectors.joining("；")),
                kind.label().en() + shownDays
                        + (all ? "" : " (" + audience.label().en() + ")") + ", "
                        + certainty.label().en() + ": "
                        + reasons.stream().map(Label::en).collect(Collectors.joining("; ")));
    }
}
