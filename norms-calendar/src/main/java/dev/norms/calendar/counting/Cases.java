package dev.norms.calendar.counting;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.AdmissionFinding;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.schedule.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.evidence.EvidenceSource;
import dev.norms.label.Label;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.ProcedureRequirement.Respect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The admissions of a college that are open or had a step in the year, looked at once, and only if a duty asks for
 * them.
 */
public final class Cases {
    private static final Label NONE = Label.of("没有在办或者本年办理过的发展过程", "no admission is open or had a step in the year");
    private static final int NAMED = 3;

    private final Ledger ledger;
    private final Supplier<Admissions> admissions;

    private Cases(NormBook book, College college, Ledger ledger, CollegeCalendar days, LocalDate asOf) {
        this.ledger = ledger;
        this.admissions = Suppliers.memoize(() -> Admissions.of(book, college, ledger, days, asOf));
    }

    /**
     * The admissions of a schedule's college.
     *
     * @param schedule what is owed
     * @param ledger what was done
     * @param asOf the day of the question
     * @return the cases, not yet looked at
     */
    public static Cases of(Schedule schedule, Ledger ledger, LocalDate asOf) {
        return new Cases(schedule.book(), schedule.college(), ledger, schedule.calendar(), asOf);
    }

    /**
     * The admissions of a college.
     *
     * @param book the norms
     * @param college the college
     * @param ledger what was done
     * @param days the working days
     * @param asOf the day of the question
     * @return the cases, not yet looked at
     */
    public static Cases of(NormBook book, College college, Ledger ledger, CollegeCalendar days, LocalDate asOf) {
        return new Cases(book, college, ledger, days, asOf);
    }

    /**
     * The duty to keep the procedure, asked of every case of its owner that is open or had a step in the year.
     *
     * @param duty the duty of an organization
     * @return the same duty, which binds only if there is a case; unchanged if no steps were supplied
     */
    public Obligation asked(Obligation duty) {
        return ledger.isSupplied(EvidenceSource.ADMISSIONS)
                ? duty.asking(judged(duty).size(), NONE)
                : duty;
    }

    /** Each case counts in which no finding is of that respect. */
    Tally tally(Respect respect, Obligation duty) {
        List<AdmissionCase> cases = judged(duty);
        Tally tally = Tally.of(cases.stream().map(one -> match(one, respect)).toList(), LocalDate.MAX);
        return tally.noting(note(cases, respect));
    }

    private List<AdmissionCase> judged(Obligation duty) {
        return requireNonNull(admissions.get()).judged((OrganizationId) duty.owner());
    }

    private static Match match(AdmissionCase one, Respect respect) {
        AdmissionEntry last = one.lastStep();
        Match match = one.keeps(respect)
                ? Match.counted(last.ref(), last.date(), BigDecimal.ONE)
                : Match.rejected(last.ref(), last.date(), said(one, respect));
        return match.about(last.step().label());
    }

    private static Label said(AdmissionCase one, Respect respect) {
        List<AdmissionFinding> findings = one.findings(respect);
        return Label.of(
                findings.stream()
                        .map(finding -> finding.label().zh() + "（" + finding.citation() + "）")
                        .collect(Collectors.joining("；")),
                findings.stream()
                        .map(finding -> finding.label().en() + " (" + finding.citation() + ")")
                        .collect(Collectors.joining("; ")));
    }

    /** The first few cases that do not keep it; the explanation has all of them. */
    private static Optional<Label> note(List<AdmissionCase> cases, Respect respect) {
        List<AdmissionCase> broken =
                cases.stream().filter(one -> !one.keeps(respect)).toList();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        List<AdmissionCase> named = broken.subList(0, Math.min(NAMED, broken.size()));
        int more = broken.size() - named.size();
        return Optional.of(Label.of(
                named.stream()
                                .map(one ->
                                        one.person() + "：" + said(one, respect).zh())
                                .collect(Collectors.joining("；"))
                        + (more == 0 ? "" : "；另有" + more + "人"),
                named.stream()
                                .map(one ->
                                        one.person() + ": " + said(one, respect).en())
                                .collect(Collectors.joining("; "))
                        + (more == 0 ? "" : "; and " + more + " more")));
    }
}
