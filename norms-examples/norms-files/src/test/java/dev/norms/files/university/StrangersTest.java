package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.files.university.Stranger.Entry;
import dev.norms.files.university.Stranger.Term;
import dev.norms.files.university.meaning.Audience;
import dev.norms.files.university.meaning.EventCertainty;
import dev.norms.files.university.meaning.EventMeaning;
import dev.norms.files.university.meaning.UniversityEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reading makes of calendars by which no word of it was chosen. */
class StrangersTest {
    @Test
    void no_day_is_off_or_worked_that_the_university_has_not_off_or_worked() {
        List<String> wrong = new ArrayList<>();
        Stranger.all().forEach(stranger -> {
            UniversityCalendar read =
                    UniversityCalendar.check(stranger.name(), stranger.text()).orThrow();
            for (UniversityDay day : read.days()) {
                String label = day.isOff() ? "off" : "duty";
                boolean right = stranger.entries().stream()
                        .anyMatch(entry -> entry.labels().contains(label)
                                && !day.date().isBefore(entry.first())
                                && !day.date().isAfter(entry.last()));
                if (!right) {
                    wrong.add(stranger.name() + " " + day);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_semester_is_found_or_asked_for_and_none_is_made_up() {
        List<String> wrong = new ArrayList<>();
        List<Term> found = new ArrayList<>();
        Stranger.all().forEach(stranger -> {
            UniversityCalendar read =
                    UniversityCalendar.check(stranger.name(), stranger.text()).orThrow();
            boolean asks =
                    read.questions().stream().anyMatch(question -> question.en().contains("when does it"));
            for (Term term : stranger.semesters()) {
                if (read.semesters().stream().anyMatch(semester -> is(semester, term))) {
                    found.add(term);
                } else if (term.isRequired() && !asks) {
                    wrong.add(stranger.name() + " lacks " + term);
                }
            }
            read.semesters().stream()
                    .filter(semester -> stranger.semesters().stream().noneMatch(term -> is(semester, term)))
                    .forEach(semester -> wrong.add(stranger.name() + " has " + semester));
            if (stranger.asks() && !asks) {
                wrong.add(stranger.name() + " does not ask");
            }
        });
        assertThat(found).hasSize(25);
        assertThat(wrong).isEmpty();
    }

    private static boolean is(Semester semester, Term term) {
        return semester.first().equals(term.first()) && semester.last().equals(term.last());
    }

    @Test
    void what_events_are_taken_for_is_what_the_page_beside_the_data_says() {
        SortedMap<String, Integer> confusion = new TreeMap<>();
        Stranger.all().forEach(stranger -> {
            UniversityCalendar read =
                    UniversityCalendar.check(stranger.name(), stranger.text()).orThrow();
            for (Entry entry : stranger.entries()) {
                UniversityEvent event = read.events().stream()
                        .filter(each -> each.event().title().equals(entry.title())
                                && each.event().days().first().equals(entry.first()))
                        .findFirst()
                        .orElseThrow();
                Set<String> taken = taken(event);
                boolean right = taken.stream().anyMatch(entry.labels()::contains);
                String label = String.join("|", new TreeSet<>(entry.labels()));
                String as = right ? "right" : taken.iterator().next();
                confusion.merge(label + " -> " + as, 1, Integer::sum);
            }
        });
        assertThat(confusion)
                .isEqualTo(ImmutableSortedMap.<String, Integer>naturalOrder()
                        .put("ask -> right", 1)
                        .put("ask|duty -> right", 3)
                        .put("ask|none -> right", 9)
                        .put("ask|none|off -> right", 2)
                        .put("ask|none|vacation -> right", 5)
                        .put("ask|off -> right", 1)
                        .put("ask|vacation -> right", 3)
                        .put("begin -> ask", 2)
                        .put("begin -> none", 1)
                        .put("begin -> right", 37)
                        .put("duty -> right", 12)
                        .put("duty|none -> ask", 1)
                        .put("duty|none -> right", 19)
                        .put("end -> right", 14)
                        .put("end|none -> right", 1)
                        .put("none -> right", 189)
                        .put("none -> vacation", 1)
                        .put("none|off -> right", 2)
                        .put("off -> none", 2)
                        .put("off -> right", 74)
                        .put("period -> right", 7)
                        .put("vacation -> none", 1)
                        .put("vacation -> right", 28)
                        .buildOrThrow());
    }

    private static Set<String> taken(UniversityEvent event) {
        return Stream.of(event)
                .flatMap(each -> each.meanings().stream())
                .flatMap(meaning -> taken(meaning).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> taken(EventMeaning meaning) {
        if (meaning.certainty() == EventCertainty.OPEN) {
            return Set.of("ask");
        }
        return switch (meaning.kind()) {
            case DAY_OFF -> Set.of("off");
            case DUTY_DAY ->
                Stream.iterate(meaning.days().first(), meaning.days()::contains, day -> day.plusDays(1))
                                .allMatch(ChinaWorkdays.bundled().knownOn(LocalDate.of(2026, 11, 1))::isWorkingDay)
                        ? Set.of("duty", "none")
                        : Set.of("duty");
            case SEMESTER -> Set.of("period");
            case SEMESTER_BEGIN -> Set.of("begin");
            case SEMESTER_END -> Set.of("end");
            case VACATION -> meaning.audience() == Audience.STAFF ? Set.of("none") : Set.of("vacation");
            case EXAMINATIONS, MAKE_UP_CLASSES, NOTHING -> Set.of("none");
        };
    }
}
