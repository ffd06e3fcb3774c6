package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceKind;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.preference.Slot;
import dev.norms.calendar.proposal.puzzle.Place;
import dev.norms.calendar.proposal.puzzle.Puzzle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** The days and slots that one meeting may have, with their costs by {@link dev.norms.calendar.preference.Goal}. */
final class Offers {
    private static final Slot[] SLOTS = Slot.values();
    private static final int WEEK = 7;
    private static final int WORKING_WEEK = 5;
    /** The largest number of weeks that count, see {@link dev.norms.calendar.preference.Goal#UNEVEN}. */
    private static final int MAX_UNEVEN_WEEKS = 15;

    private final Request request;
    private final Meeting meeting;
    private final Evenness even;
    private final Preferences preferences;
    private final BitSet onTime = new BitSet();

    /**
     * Prepares to offer places to a meeting.
     *
     * @param request the request
     * @param meeting the meeting
     * @param even where it would be evenly spread
     */
    Offers(Request request, Meeting meeting, Evenness even) {
        this.request = request;
        this.meeting = meeting;
        this.even = even;
        this.preferences = request.preferences();
    }

    /**
     * Returns the places at which the meeting may also be held together with another: those on time that count even if
     * the record does not name the period.
     */
    BitSet onTime() {
        return onTime;
    }

    /**
     * Offers every place that is not ruled out by a day off or a preference that must hold, and the option that the
     * meeting is not held.
     *
     * @param number its number in the puzzle
     * @param apart the number of wishes to hold kinds as one that it breaks if it is held by itself
     */
    void offer(Puzzle puzzle, int number, int apart) {
        // the costs are in the order of Goal: unplaced, after the due day, wishes, entries, crowded, uneven, moved
        puzzle.offer(number, Place.NONE, 1, 0, 0, 0, 0, 0, 0);
        Optional<Slot> slot = slot();
        LocalDate due = meeting.need().window().due();
        for (Need.Day day : meeting.need().days()) {
            if (isFree(day)) {
                if (request.isForAnyPlace()) {
                    offerPlain(puzzle, number, slot, day.date());
                    continue;
                }
                int late = day.date().isAfter(due) ? 1 : 0;
                int wishes = apart + wishesBroken(day.date());
                int crowded = even.crowding(meeting, day.date());
                int uneven = Math.min(MAX_UNEVEN_WEEKS, even.distance(meeting, day.date()) / WORKING_WEEK);
                for (int i = 0; i < SLOTS.length; i++) {
                    if (slot.isEmpty() || slot.get() == SLOTS[i]) {
                        int place = Place.of(dayNumber(day.date()), i);
                        int moved = isMoved(day.date(), SLOTS[i]) ? 1 : 0;
                        puzzle.offer(number, place, 0, late, wishes, 1, crowded, uneven, moved);
                        onTime.set(place, late == 0 && !day.isNamed());
                    }
                }
            }
        }
    }

    /** Offers the slots of a day at no cost: only whether there is a place at all is asked. */
    private void offerPlain(Puzzle puzzle, int number, Optional<Slot> slot, LocalDate date) {
        for (int i = 0; i < SLOTS.length; i++) {
            if (slot.isEmpty() || slot.get() == SLOTS[i]) {
                puzzle.offer(number, Place.of(dayNumber(date), i), 0, 0, 0, 0, 0, 0, 0);
            }
        }
    }

    /** Returns the only slot that it may have; empty if it may have any. */
    private Optional<Slot> slot() {
        return meeting.need().form().isDocument()
                ? Optional.of(SLOTS[0])
                : find(PreferenceKind.SLOT).map(rule -> ((PreferenceRule.InSlot) rule).slot());
    }

    private boolean isFree(Need.Day day) {
        if (day.dayOff().filter(off -> !request.ignored().contains(off)).isPresent()) {
            return false;
        }
        boolean isQuiet = !about(PreferenceKind.QUIET).isEmpty()
                && request.calendar().academic().isVacation(day.date());
        return !isQuiet
                && about(PreferenceKind.NOT_ON).stream()
                        .noneMatch(rule ->
                                ((PreferenceRule.NotOn) rule.rule()).days().contains(day.date()));
    }

    private int wishesBroken(LocalDate date) {
        int broken = find(PreferenceKind.WEEKDAY)
                        .filter(rule -> !isOn((PreferenceRule.Weekday) rule, date))
                        .isPresent()
                ? 1
                : 0;
        return find(PreferenceKind.BY_WEEK)
                        .filter(rule -> !isIn((PreferenceRule.ByWeek) rule, date))
                        .isPresent()
                ? broken + 1
                : broken;
    }

    private static boolean isOn(PreferenceRule.Weekday rule, LocalDate date) {
        return date.getDayOfWeek() == rule.day()
                && (rule.ordinal().isEmpty() || rule.ordinal().getAsInt() == (date.getDayOfMonth() - 1) / WEEK + 1);
    }

    private boolean isIn(PreferenceRule.ByWeek rule, LocalDate date) {
        return request.calendar()
                .academic()
                .week(date)
                .filter(week -> rule.weeks().contains(week.number()))
                .isPresent();
    }

    private boolean isMoved(LocalDate date, Slot slot) {
        List<Request.Moment> before = request.before()
                .getOrDefault(meeting.need().obligations().get(0).id(), List.of());
        return meeting.copy() < before.size() && !before.get(meeting.copy()).equals(new Request.Moment(date, slot));
    }

    private int dayNumber(LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(request.asOf(), date));
    }

    private Optional<PreferenceRule> find(PreferenceKind kind) {
        Need.Form form = meeting.need().form();
        return preferences.find(kind, form.organization(), form.kind()).map(Preference::rule);
    }

    private List<Preference> about(PreferenceKind kind) {
        Need.Form form = meeting.need().form();
        return preferences.about(kind, form.organization(), form.kind());
    }
}
