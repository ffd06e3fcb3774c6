package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Sample;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.duty.ObligationId;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Colleges on a day in 2021, each with every source supplied unless a ledger is given, and remedies in short. */
final class Situations {
    static final LocalDate DAY = LocalDate.of(2021, 5, 10);

    private Situations() {}

    static Situation on(String day, College college) {
        return on(day, Sample.ledger(college));
    }

    /** Readings are given as {@code follow-ups=members-too}. */
    static Situation on(String day, LedgerBuilder ledger, String... readings) {
        List<ProfileRow> rows = new ArrayList<>();
        for (String reading : readings) {
            int at = reading.indexOf('=');
            rows.add(new ProfileRow(reading.substring(0, at), reading.substring(at + 1), "test", "test"));
        }
        Ledger built = ledger.build();
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book()
                        .tailoredBy(ImplementationOpinion.book().read(rows).profile()),
                built.college(),
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        return Situation.of(Assessment.of(schedule, built, LocalDate.parse(day)));
    }

    /** The college with another one's assessment, which is enough for whoever asks for college and day alone. */
    static Situation bare(College college, Assessment assessment) {
        return new Situation(
                assessment,
                Counter.of(
                        assessment.schedule().book(),
                        college,
                        Ledger.builder(college).build(),
                        assessment.schedule().calendar(),
                        assessment.asOf()));
    }

    static Finding finding(Situation situation, String id) {
        return situation.assessment().get(ObligationId.parse(id));
    }

    static Shortfall shortfall(Situation situation, String id) {
        return Shortfall.of(finding(situation, id), situation);
    }

    static List<String> english(List<? extends Act> acts) {
        return acts.stream().map(act -> act.label().en()).toList();
    }

    /** For instance {@code met [u1 pays the dues of 2021-05] the deadline has not passed}. */
    static String said(Remedy remedy) {
        return remedy.outcome().code()
                + english(remedy.acts()).stream().collect(Collectors.joining("; ", " [", "] "))
                + remedy.why().en();
    }
}
