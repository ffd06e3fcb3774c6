package dev.norms.files.university.meaning;

import com.google.common.collect.ImmutableList;
import dev.norms.files.event.CalendarEvent;
import dev.norms.files.event.EventDays;
import dev.norms.files.university.title.NamedDays;
import dev.norms.files.university.title.Title;
import dev.norms.files.university.title.TitleClause;
import dev.norms.files.university.title.WordRole;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finder of what one event means: by its whole title, its categories, its days and its time of day. */
final class MeaningFinder {
    /** Kinds that may apply to a day that only the title names. */
    private static final Set<EventKind> NAMEABLE =
            EnumSet.of(EventKind.DUTY_DAY, EventKind.SEMESTER_BEGIN, EventKind.SEMESTER_END);

    private final CalendarEvent event;
    private final EventDays days;
    private final Title title;

    private MeaningFinder(CalendarEvent event) {
        this.event = event;
        this.days = event.days();
        this.title = Title.read(event.title());
    }

    /** Returns what an event means: at least one meaning, {@link EventKind#NOTHING} only alone. */
    static ImmutableList<EventMeaning> of(CalendarEvent event) {
        return new MeaningFinder(event).meanings();
    }

    private ImmutableList<EventMeaning> meanings() {
        Optional<EventKind> category = event.categories().stream()
                .flatMap(text -> EventKind.find(text).stream())
                .findFirst();
        if (category.isPresent()) {
            Label why = Label.of(
                    "类别是“" + category.get().label().zh() + "”",
                    "its category is " + category.get().code());
            return ImmutableList.of(new EventMeaning(
                    category.get(), days, Audience.ALL, EventCertainty.CERTAIN, ImmutableList.of(why)));
        }
        List<EventMeaning> all = new ArrayList<>();
        List<TitleClause> clauses = title.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            add(all, clauses.get(i), namedDays(i));
        }
        List<EventMeaning> found = all.stream()
                .filter(meaning -> meaning.kind() != EventKind.NOTHING)
                .map(this::checked)
                .distinct()
                .toList();
        if (!found.isEmpty()) {
            return ImmutableList.copyOf(agreed(mostCertain(found)));
        }
        return ImmutableList.of(
                all.isEmpty()
                        ? new EventMeaning(
                                EventKind.NOTHING,
                                days,
                                Audience.ALL,
                                EventCertainty.CERTAIN,
                                ImmutableList.of(lacking()))
                        : all.get(all.size() - 1));
    }

    /** Returns why no clause of the title means anything. */
    private Label lacking() {
        if (event.title().isBlank()) {
            return EventReasons.NO_TITLE;
        }
        return event.title().length() > Title.MAX_LENGTH ? EventReasons.LONG_TITLE : EventReasons.VAGUE_TITLE;
    }

    /** Returns the days that a clause names; if it names none, those of a clause beside it that is about nothing. */
    private Optional<NamedDays> namedDays(int index) {
        List<TitleClause> clauses = title.clauses();
        Stream<TitleClause> beside = Stream.of(index + 1, index - 1)
                .filter(i -> i >= 0 && i < clauses.size())
                .map(clauses::get)
                .filter(clause -> clause.head().isEmpty());
        return Stream.concat(Stream.of(clauses.get(index)), beside)
                .flatMap(clause -> clause.days().stream())
                .findFirst();
    }

    /** Adds what a clause means, if it means anything, on the days that it names or else on those of the event. */
    private void add(List<EventMeaning> all, TitleClause clause, Optional<NamedDays> named) {
        Optional<EventDays> other = named.flatMap(this::resolved);
        if (clause.isAside()) {
            addAside(all, clause, other);
            return;
        }
        Audience audience = audience(clause);
        Optional<EventMeaning> plain = ClauseMeaning.of(new Statement(title, clause, days, audience));
        if (plain.isEmpty()) {
            return;
        }
        if (other.isEmpty() || other.get().equals(days)) {
            all.add(plain.get());
        } else if (NAMEABLE.contains(plain.get().kind()) || isContinued(other.get())) {
            ClauseMeaning.of(new Statement(title, clause, other.get(), audience))
                    .ifPresent(meaning -> all.add(meaning.less(EventCertainty.CERTAIN, EventReasons.NAMED_DAYS)));
        } else if (plain.get().kind() == EventKind.DAY_OFF && !overlaps(other.get())) {
            all.add(plain.get().less(EventCertainty.OPEN, EventReasons.OTHER_DAYS));
        } else {
            all.add(plain.get());
        }
    }

    /** Adds the meaning of a clause in brackets, if it names its own day or says that an occasion is a day off. */
    private void addAside(List<EventMeaning> all, TitleClause aside, Optional<EventDays> named) {
        Optional<EventMeaning> said =
                ClauseMeaning.of(new Statement(title, aside, named.orElse(days), audience(aside)));
        said.filter(meaning -> named.isPresent() && NAMEABLE.contains(meaning.kind()))
                .ifPresent(meaning -> all.add(meaning.less(EventCertainty.LIKELY, EventReasons.NAMED_DAYS)));
        said.filter(meaning -> meaning.kind() == EventKind.DAY_OFF && isOccasion())
                .ifPresent(all::add);
    }

    /** Returns whether the title outside brackets only names an occasion. */
    private boolean isOccasion() {
        return title.clauses().stream()
                .filter(clause -> !clause.isAside())
                .flatMap(clause -> clause.head().stream())
                .allMatch(head -> head.role() == WordRole.OCCASION || head.role() == WordRole.FESTIVAL);
    }

    /** Returns whether the title says in brackets that it is not so: 校庆日放假（取消）. */
    private boolean isRevoked() {
        return title.clauses().stream()
                .filter(TitleClause::isAside)
                .flatMap(clause -> clause.head().stream())
                .anyMatch(head -> head.role() == WordRole.NOT);
    }

    /** Returns whether an event of one day stands at the beginning of the days that its title names. */
    private boolean isContinued(EventDays named) {
        return days.length() == 1 && named.length() > 1 && named.first().equals(days.first());
    }

    private boolean overlaps(EventDays other) {
        return !other.last().isBefore(days.first()) && !other.first().isAfter(days.last());
    }

    /** Returns named days, which may lack the year, near those of the event. */
    private Optional<EventDays> resolved(NamedDays named) {
        Optional<LocalDate> first = named.first(days.first());
        return first.flatMap(from -> named.last(days.first()).map(to -> EventDays.whole(from, to)));
    }

    private Audience audience(TitleClause clause) {
        boolean students = clause.has(WordRole.STUDENTS);
        boolean staff = clause.has(WordRole.STAFF);
        if (clause.has(WordRole.EVERYONE) || (students && staff)) {
            return Audience.ALL;
        }
        return students || staff ? studentsOrStaff(students) : audienceOfCategories();
    }

    private static Audience studentsOrStaff(boolean students) {
        return students ? Audience.STUDENTS : Audience.STAFF;
    }

    private Audience audienceOfCategories() {
        List<Title> categories = event.categories().stream().map(Title::read).toList();
        boolean students = categories.stream().anyMatch(category -> category.has(WordRole.STUDENTS));
        boolean staff = categories.stream().anyMatch(category -> category.has(WordRole.STAFF));
        return students == staff ? Audience.ALL : studentsOrStaff(students);
    }

    /** Returns a meaning, less certain if the title takes it back, is tentative or names another year. */
    private EventMeaning checked(EventMeaning meaning) {
        EventMeaning checked = meaning;
        if (isRevoked()) {
            checked = checked.less(EventCertainty.OPEN, EventReasons.NEGATED);
        }
        if (title.has(WordRole.TENTATIVE)) {
            checked = checked.less(EventCertainty.LIKELY, EventReasons.TENTATIVE);
        }
        boolean ofDays = meaning.kind() == EventKind.DAY_OFF || meaning.kind() == EventKind.DUTY_DAY;
        // days at the end of December may be named after the year that begins
        boolean otherYear = !title.years().isEmpty()
                && title.years().stream()
                        .noneMatch(year -> year == meaning.days().first().getYear()
                                || year == meaning.days().last().plusDays(7).getYear());
        return ofDays && otherYear ? checked.less(EventCertainty.OPEN, EventReasons.OTHER_YEAR) : checked;
    }

    /** Returns the most certain meaning of each kind and days: in 中秋节，放假 both clauses say the same. */
    private static List<EventMeaning> mostCertain(List<EventMeaning> meanings) {
        return meanings.stream()
                .filter(meaning -> meanings.stream()
                        .filter(other ->
                                other.kind() == meaning.kind() && other.days().equals(meaning.days()))
                        .min(Comparator.comparing(EventMeaning::certainty))
                        .filter(meaning::equals)
                        .isPresent())
                .toList();
    }

    /** Returns the meanings, as open ones if one says that days are off and another that they are worked. */
    private static List<EventMeaning> agreed(List<EventMeaning> meanings) {
        List<EventMeaning> agreed = new ArrayList<>();
        for (EventMeaning meaning : meanings) {
            boolean contradicted = meanings.stream().anyMatch(other -> contradict(meaning, other));
            agreed.add(contradicted ? meaning.less(EventCertainty.OPEN, EventReasons.OFF_AND_WORK) : meaning);
        }
        return agreed;
    }

    private static boolean contradict(EventMeaning one, EventMeaning other) {
        Set<EventKind> kinds = EnumSet.of(one.kind(), other.kind());
        return kinds.equals(EnumSet.of(EventKind.DAY_OFF, EventKind.DUTY_DAY))
                && !one.days().first().isAfter(other.days().last())
                && !other.days().first().isAfter(one.days().last());
    }
}
