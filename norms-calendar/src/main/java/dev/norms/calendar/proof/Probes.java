package dev.norms.calendar.proof;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.admission.AdmissionCase;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.election.BallotReview;
import dev.norms.calendar.proof.shape.Busy;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.organization.OrganizationId;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Colleges in which everything happens that a reading can be about, and everything that the library answers about them:
 * rows, findings, cases of admission, reviews of ballots, lead times. A value of a reading that changes none of these
 * has no effect.
 */
final class Probes {
    /** The year in which the newest rules on admission began, the first to which some readings apply. */
    private static final int YEAR_OF_NEWEST_RULES = 2026;

    private record Probe(Ledger ledger, LocalDate day, CollegeCalendar calendar) {}

    private final ProofSubject subject;
    private final List<Probe> probes = new ArrayList<>();
    private final Map<Probe, List<String>> procedures = new HashMap<>();

    Probes(ProofSubject subject) {
        this.subject = subject;
        Stream.of(subject.year(), YEAR_OF_NEWEST_RULES).distinct().forEach(this::add);
    }

    private void add(int year) {
        CollegeCalendar calendar = subject.calendar()
                .with(AcademicCalendar.of(
                        new Semester(
                                (year - 1) + "-" + year + "-2", LocalDate.of(year, 2, 26), LocalDate.of(year, 6, 24)),
                        new Semester(
                                year + "-" + (year + 1) + "-1",
                                LocalDate.of(year, 9, 6),
                                LocalDate.of(year + 1, 1, 14))));
        for (Ledger ledger : Busy.ledgers(subject.edition(), year)) {
            days(year).forEach(day -> probes.add(new Probe(ledger, day, calendar)));
        }
    }

    private static List<LocalDate> days(int year) {
        return List.of(LocalDate.of(year, 6, 20), LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 2, 5));
    }

    int size() {
        return probes.size();
    }

    /**
     * Returns whether a tailored book answers everything as the given book does; only norms that differ are assessed.
     */
    boolean isSame(ProofSubject tailored) {
        NormSet before = NormSet.of(subject.edition().norms());
        List<Norm> differing = tailored.edition().norms().stream()
                .filter(norm -> !before.contains(norm))
                .toList();
        // follow-ups are owed for what all norms ask: with them, only whole books can be compared
        boolean canBeCut = differing.stream()
                .allMatch(norm -> norm.find(FollowUpRequirement.class).isEmpty());
        NormBook own = canBeCut ? subject.only(differing).book() : subject.book();
        NormBook other = canBeCut ? tailored.only(differing).book() : tailored.book();
        return leadDays(own).equals(leadDays(other))
                && probes.stream().allMatch(probe -> findings(own, probe).equals(findings(other, probe)))
                && probes.stream()
                        .allMatch(probe -> procedures
                                .computeIfAbsent(probe, any -> procedures(subject.book(), probe))
                                .equals(procedures(tailored.book(), probe)));
    }

    private static List<String> findings(NormBook book, Probe probe) {
        List<String> answers = new ArrayList<>();
        Ledger ledger = probe.ledger();
        LocalDate from = probe.day().minusMonths(13);
        DateRange range = DateRange.of(from, from.plusMonths(18));
        Schedule schedule = Schedule.of(book, ledger.college(), probe.calendar(), range);
        for (Finding finding : Assessment.of(schedule, ledger, probe.day()).findings()) {
            answers.add(
                    finding + " " + finding.done() + " " + finding.obligation().bound() + " "
                            + finding.obligation().window() + " " + finding.person() + " "
                            + (finding.obligation().window().isEmpty() ? finding.reason() : ""));
        }
        return answers;
    }

    private static List<String> procedures(NormBook book, Probe probe) {
        List<String> answers = new ArrayList<>();
        Ledger ledger = probe.ledger();
        for (AdmissionCase one : Admissions.of(book, ledger.college(), ledger, probe.calendar(), probe.day())
                .cases()) {
            answers.add(
                    one + " " + one.findings() + " " + one.nextSteps() + " " + one.probationEnd() + " " + one.leaves());
        }
        for (Ballot ballot : ledger.ballots(OrganizationId.of("b"))) {
            BallotReview review = BallotReview.of(ballot, book, ledger.college());
            answers.add(review.points() + " " + review.explanation());
        }
        return answers;
    }

    private static List<String> leadDays(NormBook book) {
        return book.editions().stream()
                .flatMap(edition -> edition.norms().stream())
                .map(norm -> norm.id() + " " + norm.leadDays())
                .toList();
    }
}
