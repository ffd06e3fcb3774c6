package dev.norms.files.university;

import dev.norms.calendar.academic.Semester;
import dev.norms.files.event.EventDays;
import dev.norms.files.university.meaning.Audience;
import dev.norms.files.university.meaning.EventCertainty;
import dev.norms.files.university.meaning.EventKind;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.files.university.meaning.UniversityEvent;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the semesters in the events of a calendar. A semester runs from its opening, or from the first classes soon
 * after, to its last end or to the day before a vacation. Events that do not fit together become questions.
 */
final class SemesterFinder {
    /** The largest number of days from the last day of a semester to the first of one that continues it. */
    private static final int MAX_GAP = 9;

    /** The number of days after a last day in which an uncertain vacation puts it in doubt. */
    private static final int DAYS_IN_DOUBT = 30;

    /** The number of beginnings, ends, semesters or examinations that are looked at, more than any calendar has. */
    private static final int MAX_EXAMINED = 1_000;

    /** The number of titles that a note or question names. */
    private static final int MAX_SHOWN = 6;

    private final List<Said> said;
    private final List<Boundary> open; // uncertain, so without effect
    private final List<EventDays> examinations;
    private final List<SemesterDraft> drafts = new ArrayList<>();
    private final List<Boundary> orphans = new ArrayList<>(); // last days without a first
    private final List<Semester> semesters = new ArrayList<>();
    private final List<Label> notes = new ArrayList<>();
    private final List<Label> questions = new ArrayList<>();

    /**
     * Finds the semesters.
     *
     * @param events the events by their first day
     */
    SemesterFinder(List<UniversityEvent> events) {
        this.said = events.stream()
                .flatMap(event -> event.meanings().stream().map(meaning -> new Said(event, meaning)))
                .filter(each -> each.meaning().audience() != Audience.STAFF)
                .toList();
        this.examinations = taken(EventKind.EXAMINATIONS)
                .map(each -> each.meaning().days())
                .distinct()
                .limit(MAX_EXAMINED)
                .toList();
        taken(EventKind.SEMESTER)
                .limit(MAX_EXAMINED)
                .forEach(each -> addWhole(each.event(), each.meaning().days()));
        List<Boundary> boundaries = said.stream()
                .filter(each -> isBoundary(each.meaning()))
                .map(each -> Boundary.of(each.event(), each.meaning()))
                .sorted(Boundary.BY_DAY)
                .limit(MAX_EXAMINED)
                .toList();
        this.open =
                boundaries.stream().filter(each -> !each.meaning().hasEffect()).toList();
        boundaries.stream().filter(each -> each.meaning().hasEffect()).forEach(this::add);
        examinations.forEach(days -> drafts.forEach(draft -> draft.extendTo(days)));
        drafts.sort(Comparator.comparing(SemesterDraft::first));
        mergeAdjacent();
        drafts.forEach(this::finish);
        askForBeginnings();
    }

    private Stream<Said> taken(EventKind kind) {
        return said.stream()
                .filter(each -> each.meaning().kind() == kind && each.meaning().hasEffect());
    }

    private static boolean isBoundary(EventMeaning meaning) {
        return switch (meaning.kind()) {
            case SEMESTER_BEGIN, SEMESTER_END, VACATION -> true;
            default -> false;
        };
    }

    private void addWhole(UniversityEvent event, EventDays days) {
        if (days.length() > SemesterDraft.MAX_DAYS) {
            return; // a year, for instance, whose semesters are given by other events
        }
        SemesterDraft whole = SemesterDraft.of(event, days);
        Optional<SemesterDraft> other = drafts.stream()
                .filter(draft -> draft.range().overlaps(days.range()))
                .findFirst();
        other.ifPresentOrElse(draft -> draft.merge(whole), () -> drafts.add(whole));
    }

    private void add(Boundary boundary) {
        Optional<SemesterDraft> draft = drafts.stream()
                .filter(each -> boundary.isBegin() ? each.takesBegin(boundary.day()) : each.takesEnd(boundary.day()))
                .reduce((one, later) -> later);
        if (draft.isPresent()) {
            draft.get().add(boundary);
        } else if (boundary.isBegin()) {
            drafts.add(SemesterDraft.of(boundary));
        } else {
            orphans.add(boundary);
        }
    }

    /** Merges semesters of one name without a vacation between them, such as one in autumn and one in winter. */
    private void mergeAdjacent() {
        for (int i = drafts.size() - 1; i > 0; i--) {
            SemesterDraft one = drafts.get(i - 1);
            SemesterDraft next = drafts.get(i);
            if (one.last().isPresent()
                    && next.last().isPresent()
                    && ChronoUnit.DAYS.between(one.last().get(), next.first()) <= MAX_GAP
                    && SemesterNames.of(one).equals(SemesterNames.of(next))) {
                one.merge(next);
                drafts.remove(i);
            }
        }
    }

    private void finish(SemesterDraft draft) {
        LocalDate first = draft.first();
        String name = SemesterNames.of(draft);
        Optional<LocalDate> last = draft.last();
        if (last.isEmpty() || (!draft.isEndGiven() && hasOpenEnd(last.get()))) {
            String titles = titles(draft.boundaries());
            ask(
                    name + "自" + first + "（" + titles + "）开始，哪天结束？" + candidates(first),
                    name + " begins on " + first + " (" + titles + "); when does it end?" + candidates(first));
            return;
        }
        long days = ChronoUnit.DAYS.between(first, last.get()) + 1;
        if (days < EventMeaning.SEMESTER_DAYS || days > SemesterDraft.MAX_DAYS) {
            ask(
                    name + "自" + first + "至" + last.get() + "共" + days + "天，是否有误？",
                    name + " would last " + days + " days, from " + first + " to " + last.get() + "; is that right?");
            return;
        }
        Optional<Semester> same = semesters.stream()
                .filter(semester ->
                        semester.name().equals(name) || semester.range().overlaps(draft.range()))
                .findFirst();
        if (same.isPresent()) {
            String other = same.get().toString();
            ask(
                    "自" + first + "至" + last.get() + "与" + other + "同名或重叠，哪一个是学期？",
                    first + ".." + last.get() + " has its name or days in common with " + other
                            + "; which one is a semester?");
            return;
        }
        semesters.add(withExaminations(new Semester(name, first, last.get())));
        noteOtherDays(draft, first, last.get());
    }

    /** Returns whether an event soon after a day may be the vacation, so that the day may not be the last. */
    private boolean hasOpenEnd(LocalDate last) {
        return said.stream()
                .map(Said::meaning)
                .filter(meaning -> meaning.certainty() == EventCertainty.OPEN)
                .filter(meaning -> meaning.isWithoutOccasion() || isBoundary(meaning))
                .filter(meaning -> meaning.kind() != EventKind.SEMESTER_BEGIN)
                .map(meaning -> meaning.days().first())
                .anyMatch(day -> day.isAfter(last) && !day.isAfter(last.plusDays(DAYS_IN_DOUBT)));
    }

    private Semester withExaminations(Semester semester) {
        List<EventDays> days = examinations.stream()
                .filter(each -> semester.range().encloses(each.range()))
                .toList();
        return days.isEmpty()
                ? semester
                : semester.withExaminations(EventDays.whole(
                                days.stream()
                                        .map(EventDays::first)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow(),
                                days.stream()
                                        .map(EventDays::last)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow())
                        .range());
    }

    /** Notes the events that give another first or last day than the one taken. */
    private void noteOtherDays(SemesterDraft draft, LocalDate first, LocalDate last) {
        String begins = titles(
                draft.boundaries().filter(each -> each.isBegin() && !each.day().equals(first)));
        if (!begins.isEmpty()) {
            notes.add(Label.of(
                    "学期自" + first + "开始；另有" + begins,
                    "the semester begins on " + first + "; there are also " + begins));
        }
        String ends = titles(
                draft.boundaries().filter(each -> !each.isBegin() && !each.day().equals(last)));
        if (!ends.isEmpty()) {
            notes.add(Label.of(
                    "学期至" + last + "结束；另有" + ends, "the semester ends on " + last + "; there are also " + ends));
        }
    }

    private void askForBeginnings() {
        List<Boundary> group = new ArrayList<>();
        for (Boundary orphan : orphans) {
            if (!group.isEmpty() && orphan.day().isAfter(group.get(0).day().plusDays(SemesterDraft.MAX_DAYS_APART))) {
                askForBeginning(group);
                group.clear();
            }
            group.add(orphan);
        }
        if (!group.isEmpty()) {
            askForBeginning(group);
        }
    }

    private void askForBeginning(List<Boundary> ends) {
        LocalDate last = ends.get(ends.size() - 1).day();
        String titles = titles(ends.stream());
        String candidates = titles(open.stream()
                .filter(Boundary::isBegin)
                .filter(each ->
                        !each.day().isAfter(last) && each.day().isAfter(last.minusDays(SemesterDraft.MAX_DAYS))));
        ask(
                "至" + last + "（" + titles + "）结束的学期，哪天开始？" + (candidates.isEmpty() ? "" : "可能是" + candidates),
                "a semester ends on " + last + " (" + titles + "); when does it begin?"
                        + (candidates.isEmpty() ? "" : " Perhaps " + candidates));
    }

    /** Returns what may end a semester that begins on a day: examinations, and ends that are open. */
    private String candidates(LocalDate first) {
        Map<LocalDate, String> candidates = new TreeMap<>();
        said.stream()
                .filter(each -> each.meaning().kind() == EventKind.EXAMINATIONS
                        || (each.meaning().kind() != EventKind.SEMESTER_BEGIN
                                && each.meaning().certainty() == EventCertainty.OPEN))
                .forEach(each -> candidates.putIfAbsent(
                        each.lastDay(), each.event().event().title()));
        candidates
                .keySet()
                .removeIf(day -> !day.isAfter(first.plusDays(EventMeaning.SEMESTER_DAYS))
                        || !day.isBefore(first.plusDays(SemesterDraft.MAX_DAYS)));
        return candidates.isEmpty()
                ? ""
                : " "
                        + candidates.keySet().stream()
                                .limit(MAX_SHOWN)
                                .map(day -> day + "（" + candidates.get(day) + "）")
                                .collect(Collectors.joining(", "));
    }

    private static String titles(Stream<Boundary> boundaries) {
        List<String> titles = boundaries
                .map(each -> each.event().event().days().first() + " " + each.title())
                .distinct()
                .limit(MAX_SHOWN + 1L)
                .toList();
        String shown = titles.stream().limit(MAX_SHOWN).collect(Collectors.joining("、"));
        return titles.size() > MAX_SHOWN ? shown + "…" : shown;
    }

    /** One meaning of an event. */
    private record Said(UniversityEvent event, EventMeaning meaning) {
        /** Returns the last day of a semester if this ends it. */
        LocalDate lastDay() {
            boolean ends = meaning.kind() == EventKind.EXAMINATIONS || meaning.kind() == EventKind.SEMESTER_END;
            return ends ? meaning.days().last() : meaning.days().first().minusDays(1);
        }
    }

    private void ask(String zh, String en) {
        questions.add(Label.of(zh, en));
    }

    /** Returns the semesters by first day. */
    List<Semester> semesters() {
        return semesters;
    }

    List<Label> notes() {
        return notes;
    }

    List<Label> questions() {
        return questions;
    }
}
