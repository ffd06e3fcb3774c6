package dev.norms.files.university;

import dev.norms.calendar.workday.UniversityDay;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.files.event.EventDays;
import dev.norms.files.university.meaning.Audience;
import dev.norms.files.university.meaning.EventCertainty;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.files.university.meaning.UniversityEvent;
import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finder of the days that a university has off or works. Days that are off or worked by notices or by law anyway are
 * not among them.
 */
final class DayFinder {
    private final WorkCalendar known;
    private final Map<LocalDate, Claim> claims = new TreeMap<>();
    private final List<Label> questions = new ArrayList<>();
    /** Questions about days on which classes are made up. */
    private final Map<LocalDate, Label> classes = new TreeMap<>();

    DayFinder(WorkCalendar known, List<UniversityEvent> events) {
        this.known = known;
        events.forEach(event -> event.meanings().forEach(meaning -> take(event, meaning)));
    }

    private void take(UniversityEvent event, EventMeaning meaning) {
        if (meaning.kind() == EventKind.MAKE_UP_CLASSES) {
            askWhetherWorked(event, meaning);
            return;
        }
        boolean off = meaning.kind() == EventKind.DAY_OFF;
        if ((!off && meaning.kind() != EventKind.DUTY_DAY) || meaning.audience() == Audience.STUDENTS) {
            return;
        }
        List<LocalDate> changed = days(meaning);
        if (meaning.certainty() == EventCertainty.OPEN) {
            ask(event, meaning, changed.stream().filter(changes(off)).toList());
        } else {
            changed.forEach(day -> claims.merge(day, new Claim(event, off, meaning.isAnswer()), Claim::with));
        }
    }

    /** Adds the question whether a weekend day on which classes are made up is worked. */
    private void askWhetherWorked(UniversityEvent event, EventMeaning meaning) {
        String head = event.event().days() + " " + event.event().title();
        days(meaning).stream()
                .filter(changes(false))
                .findFirst()
                .ifPresent(day ->
                        classes.putIfAbsent(day, Label.of(head + "：当天教职工是否上班？", head + ": is it a worked day?")));
    }

    /**
     * Returns the days that the calendar knows. Of an event that no answer explains these are only the first ones if
     * they are more than days off usually are.
     */
    private List<LocalDate> days(EventMeaning meaning) {
        DateRange coverage = known.coverage();
        EventDays days = meaning.days();
        LocalDate first = Collections.max(List.of(days.first(), coverage.from()));
        return Stream.iterate(first, day -> days.contains(day) && coverage.contains(day), day -> day.plusDays(1))
                .limit(meaning.isAnswer() ? Long.MAX_VALUE : EventMeaning.BREAK_DAYS + 1L)
                .toList();
    }

    /** Returns a test of whether declaring a day off, or worked, changes what is known of it. */
    private Predicate<LocalDate> changes(boolean off) {
        return day -> known.isWorkingDay(day) == off;
    }

    private void ask(UniversityEvent event, EventMeaning meaning, List<LocalDate> days) {
        if (!days.isEmpty()) {
            Label explained = meaning.explain();
            String head = event.event().days() + " " + event.event().title();
            questions.add(Label.of(head + "：是否" + explained.zh(), head + ": " + explained.en() + "?"));
        }
    }

    /** Returns the days by date. */
    List<UniversityDay> days() {
        return claims.entrySet().stream()
                .filter(claim -> !claim.getValue().isContested()
                        && changes(claim.getValue().off()).test(claim.getKey()))
                .map(claim -> new UniversityDay(
                        claim.getKey(), claim.getValue().off(), claim.getValue().title()))
                .toList();
    }

    List<Label> questions() {
        Stream<Label> contested = claims.entrySet().stream()
                .filter(claim -> claim.getValue().isContested())
                .map(claim -> Label.of(
                        claim.getKey() + "既放假又上班：" + claim.getValue().titles() + "，哪个对？",
                        claim.getKey() + " is both off and worked: "
                                + claim.getValue().titles() + "; which one is right?"));
        Stream<Label> unsettled = classes.entrySet().stream()
                .filter(day -> !claims.containsKey(day.getKey()))
                .map(Map.Entry::getValue);
        return Stream.of(questions.stream(), unsettled, contested)
                .flatMap(labels -> labels)
                .toList();
    }

    /** What events say about a day; an answer takes precedence over an event. */
    private record Claim(String title, String titles, boolean off, boolean isAnswer, boolean isContested) {
        Claim(UniversityEvent event, boolean off, boolean isAnswer) {
            this(event.event().title(), event.event().title(), off, isAnswer, false);
        }

        Claim with(Claim other) {
            if (isAnswer != other.isAnswer) {
                return isAnswer ? this : other;
            }
            return off == other.off || isContested
                    ? this
                    : new Claim(title, titles + "、" + other.titles, off, isAnswer, true);
        }
    }
}
