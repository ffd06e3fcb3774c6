package dev.norms.files.university;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.fact.Checked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written as events is read, whatever the order of the events and the way a semester is written. */
class UniversityCalendarProperties {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private final WorkCalendar bundled = ChinaWorkdays.bundled();

    /** First and last days of semesters, in days from the start: each lasts four weeks or more. */
    @Provide
    Arbitrary<List<Semester>> semesters() {
        return Arbitraries.integers().between(28, 130).list().ofMaxSize(6).map(lengths -> {
            List<Semester> semesters = new ArrayList<>();
            LocalDate next = START;
            for (int i = 0; i + 1 < lengths.size(); i += 2) {
                LocalDate last = next.plusDays(lengths.get(i) - 1L);
                semesters.add(new Semester("20%02d-20%02d-1".formatted(30 + i, 31 + i), next, last));
                next = last.plusDays(lengths.get(i + 1));
            }
            return semesters;
        });
    }

    @Provide
    Arbitrary<Set<LocalDate>> days() {
        return Arbitraries.integers()
                .between(0, 700)
                .map(START::plusDays)
                .set()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Property(tries = 200)
    void semesters_and_days_come_back(
            @ForAll("semesters") List<Semester> semesters,
            @ForAll("days") Set<LocalDate> off,
            @ForAll @IntRange(max = 1000) int seed,
            @ForAll boolean pairs) {
        List<String> events = new ArrayList<>();
        for (Semester semester : semesters) {
            if (pairs) {
                events.add(event(semester.first(), semester.first(), semester.name() + " 开学"));
                events.add(event(semester.last(), semester.last(), "学期结束"));
            } else {
                events.add(event(semester.first(), semester.last(), semester.name() + " 学期"));
            }
        }
        off.forEach(day -> events.add(event(day, day, "校庆放假")));
        Collections.shuffle(events, new Random(seed));
        Checked<UniversityCalendar> read = UniversityCalendar.check(
                "x.ics", "BEGIN:VCALENDAR\nVERSION:2.0\n" + String.join("", events) + "END:VCALENDAR\n");

        assertThat(read.problems()).isEmpty();
        assertThat(read.value().semesters()).isEqualTo(semesters);
        assertThat(read.value().days())
                .extracting(UniversityDay::date)
                .isEqualTo(off.stream().filter(bundled::isWorkingDay).sorted().collect(Collectors.toList()));
        assertThat(off).noneMatch(read.value().calendar().workdays()::isWorkingDay);
    }

    private static String event(LocalDate first, LocalDate last, String summary) {
        return "BEGIN:VEVENT\nDTSTART;VALUE=DATE:" + plain(first) + "\nDTEND;VALUE=DATE:" + plain(last.plusDays(1))
                + "\nSUMMARY:" + summary + "\nEND:VEVENT\n";
    }

    private static String plain(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
