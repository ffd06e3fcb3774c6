package dev.norms.files.university;

import dev.norms.files.event.EventDays;
import dev.norms.files.university.meaning.UniversityEvent;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A semester that is put together from the events that begin and end it. Not thread-safe. */
final class SemesterDraft {
    /** The number of days within which several groups of students begin, or end, the same semester. */
    static final int MAX_DAYS_APART = 60;

    /** The number of days that a semester may last at most. */
    static final int MAX_DAYS = 230;

    /** The number of days within which classes follow the opening of a semester. */
    private static final int OPENING = 10;

    private final List<Boundary> begins = new ArrayList<>();
    private final List<Boundary> ends = new ArrayList<>();
    private final List<UniversityEvent> wholes = new ArrayList<>();
    /** The days of the semester, where they are known as a whole. */
    private Optional<EventDays> span = Optional.empty();
    /** Whether the last day of the span is certain. */
    private boolean isSpanCertain;

    static SemesterDraft of(UniversityEvent event, EventDays days) {
        SemesterDraft draft = new SemesterDraft();
        draft.wholes.add(event);
        draft.span = Optional.of(days);
        draft.isSpanCertain = true;
        return draft;
    }

    static SemesterDraft of(Boundary begin) {
        SemesterDraft draft = new SemesterDraft();
        draft.begins.add(begin);
        return draft;
    }

    /** Takes over another draft of the same semester. */
    void merge(SemesterDraft other) {
        EventDays union = EventDays.whole(
                earlier(first(), other.first()),
                later(last().orElseThrow(), other.last().orElseThrow()));
        isSpanCertain = isEndGiven() && other.isEndGiven();
        wholes.addAll(other.wholes);
        begins.addAll(other.begins);
        ends.addAll(other.ends);
        span = Optional.of(union);
    }

    void add(Boundary boundary) {
        (boundary.isBegin() ? begins : ends).add(boundary);
    }

    /** Returns whether a first day is another group's first day of this semester. */
    boolean takesBegin(LocalDate day) {
        return span.isEmpty() ? ends.isEmpty() && within(begins, day) : near(day, /* margin= */ 7);
    }

    /** Returns whether a last day is one of this semester. */
    boolean takesEnd(LocalDate day) {
        if (span.isPresent()) {
            return near(day, /* margin= */ 14);
        }
        return (ends.isEmpty() || within(ends, day))
                && !day.isAfter(begins.get(0).day().plusDays(MAX_DAYS));
    }

    private static boolean within(List<Boundary> boundaries, LocalDate day) {
        return !day.isAfter(boundaries.get(boundaries.size() - 1).day().plusDays(MAX_DAYS_APART));
    }

    private boolean near(LocalDate day, int margin) {
        return !day.isBefore(span.orElseThrow().first().minusDays(margin))
                && !day.isAfter(span.orElseThrow().last().plusDays(margin));
    }

    /**
     * Returns the first day: the answered one, else the first on which classes begin if it soon follows the opening of
     * the semester, else the first.
     */
    LocalDate first() {
        if (span.isPresent()) {
            return span.get().first();
        }
        Optional<LocalDate> answer =
                begins.stream().filter(Boundary::isAnswer).map(Boundary::day).min(Comparator.naturalOrder());
        LocalDate first = begins.get(0).day();
        return answer.orElseGet(() -> begins.stream()
                .filter(Boundary::isTeaching)
                .map(Boundary::day)
                .filter(day -> !day.isAfter(first.plusDays(OPENING)))
                .findFirst()
                .orElse(first));
    }

    /** Returns the last day: the answered one, else the last. */
    Optional<LocalDate> last() {
        if (span.isPresent()) {
            return span.map(EventDays::last);
        }
        boolean answered = ends.stream().anyMatch(Boundary::isAnswer);
        return ends.stream()
                .filter(end -> end.isAnswer() || !answered)
                .map(Boundary::day)
                .max(Comparator.naturalOrder());
    }

    /** Returns whether a vacation, the calendar's own span or an answer gives the last day. */
    boolean isEndGiven() {
        return isSpanCertain || ends.stream().anyMatch(end -> end.isVacation() || end.isAnswer());
    }

    /** Moves the last day to that of the examinations that follow the last classes, unless a vacation gives it. */
    void extendTo(EventDays examinations) {
        Optional<LocalDate> last = last();
        if (!isEndGiven()
                && last.isPresent()
                && examinations.last().isAfter(last.get())
                && !examinations.first().isAfter(last.get().plusDays(21))) {
            span = Optional.of(EventDays.whole(first(), examinations.last()));
        }
    }

    DateRange range() {
        return DateRange.ofClosed(first(), last().orElseThrow());
    }

    /** Returns the events by which the semester may be named, the likeliest first. */
    Stream<String> titles() {
        return Stream.of(
                        wholes.stream().map(event -> event.event().title()),
                        begins.stream().map(Boundary::title),
                        ends.stream().filter(end -> !end.isVacation()).map(Boundary::title))
                .flatMap(titles -> titles);
    }

    /** Returns the boundaries, first days before last days. */
    Stream<Boundary> boundaries() {
        return Stream.concat(begins.stream(), ends.stream());
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
