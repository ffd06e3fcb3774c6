package dev.norms.calendar.family;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.counting.Missed;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.SubjectId;
import dev.norms.profile.ProfileRow;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The obligations of 2021 with the records of a ledger on a day, and what their families say of them. */
record FamilyCase(Schedule schedule, Ledger ledger, Counter counter) {
    static final Label OUTCOME = Label.of("结论", "outcome");

    /** Readings are given as {@code filed=yearly}. */
    static FamilyCase on(String day, LedgerBuilder builder, String... readings) {
        List<ProfileRow> rows = new ArrayList<>();
        for (String reading : readings) {
            int at = reading.indexOf('=');
            rows.add(new ProfileRow(reading.substring(0, at), reading.substring(at + 1), "test", "test"));
        }
        Ledger ledger = builder.build();
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book()
                        .tailoredBy(ImplementationOpinion.book().read(rows).profile()),
                ledger.college(),
                CollegeCalendar.of(HolidaysOf2026.calendar()),
                DateRange.ofYear(2021));
        return new FamilyCase(
                schedule,
                ledger,
                Counter.of(schedule.book(), ledger.college(), ledger, schedule.calendar(), LocalDate.parse(day)));
    }

    FamilyCase withMissed(String... ids) {
        List<Obligation> missed = Stream.of(ids).map(this::get).toList();
        return new FamilyCase(schedule, ledger, counter.withMissed(under -> Missed.of(missed, ledger)));
    }

    Obligation get(String id) {
        ObligationId wanted = ObligationId.parse(id);
        return Stream.concat(schedule.planned().stream(), schedule.standing(counter.asOf(), ledger).stream())
                .filter(obligation -> obligation.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }

    Family family(String id) {
        return Families.of(get(id).requirement());
    }

    Tally tally(String id) {
        return family(id).tally(get(id), counter.inFull());
    }

    /** The tally of a verdict, without what does not count. */
    Tally counted(String id) {
        return family(id).tally(get(id), counter);
    }

    String totals(String id) {
        Tally totals = family(id).totals(get(id), counter);
        return totals.done() + " " + totals.onTime();
    }

    List<String> facts(String id) {
        return family(id).facts(get(id), counter).stream().map(Label::en).toList();
    }

    /** The records considered, for instance {@code a1, c2 (about): why it does not count}. */
    List<String> matches(String id) {
        return tally(id).matches().stream().map(FamilyCase::said).toList();
    }

    private static String said(Match match) {
        return match.ref()
                + match.about().map(about -> " (" + about.en() + ")").orElse("")
                + match.rejection().map(why -> ": " + why.en()).orElse("");
    }

    Label sentence(String id) {
        return new CountWording(get(id), tally(id), counter.asOf(), OUTCOME, false).sentence();
    }

    List<String> concerned(String id, LedgerRecord record) {
        Collection<? extends SubjectId> concerned = family(id).concerned(get(id).duty(), record, counter);
        return concerned.stream().map(SubjectId::text).toList();
    }
}
