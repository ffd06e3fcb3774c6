package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.label.Coded;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A person's admission written step by step, in a college of two branches. */
final class Admitted {
    static final String PERSON = "s1";

    private final List<AdmissionEntry> steps = new ArrayList<>();
    private final List<Stay> stays = new ArrayList<>();

    private Admitted() {}

    /** Somebody at the branch u1 since the day of the first step. */
    static Admitted person() {
        return new Admitted();
    }

    Admitted stay(String organization, String from, String until) {
        stays.add(Stay.builder(PERSON, MemberStatus.ACTIVIST)
                .at(organization)
                .during(
                        until.isEmpty()
                                ? DateRange.since(LocalDate.parse(from))
                                : DateRange.of(LocalDate.parse(from), LocalDate.parse(until)))
                .build());
        return this;
    }

    Admitted graduating(String day) {
        stays.add(Stay.builder(PERSON, MemberStatus.ACTIVIST)
                .at("u1")
                .since("2013-09-01")
                .isStudent(true)
                .graduates(LocalDate.parse(day))
                .build());
        return this;
    }

    Admitted fullMember() {
        stays.add(Stay.builder(PERSON, MemberStatus.FULL)
                .at("u1")
                .since("2013-09-01")
                .build());
        return this;
    }

    /** Steps as {@code application 2025-03-03} or {@code training 2026-06-01 3d}. */
    Admitted then(String... lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", 3);
            AdmissionEntry entry =
                    AdmissionEntry.of(PERSON, "u1", Coded.parse(AdmissionStep.class, parts[0]), parts[1]);
            steps.add(parts.length == 3 ? entry.withNote(parts[2]) : entry);
        }
        return this;
    }

    Admitted by(String organization, String step, String day) {
        steps.add(AdmissionEntry.of(PERSON, organization, Coded.parse(AdmissionStep.class, step), day));
        return this;
    }

    /** From the application to the first review, in order and in time. */
    Admitted activist(String determined) {
        LocalDate day = LocalDate.parse(determined);
        return then(
                "application " + day.minusDays(40),
                "age-attested " + day.minusDays(40),
                "first-talk " + day.minusDays(20),
                "activist-determined " + day,
                "activist-filed " + day.plusDays(3),
                "liaisons-named " + day.plusDays(3),
                "activist-review " + day.plusMonths(6),
                "activist-review " + day.plusMonths(12));
    }

    /** From the decision on the candidate to the completed form, in the order of 2014. */
    Admitted candidateOf2014(String determined) {
        LocalDate day = LocalDate.parse(determined);
        return then(
                "candidate-determined " + day,
                "candidate-filed " + day.plusDays(5),
                "introducers-named " + day.plusDays(6),
                "political-review " + day.plusDays(8),
                "training " + day.plusDays(10),
                "committee-review " + day.plusDays(12),
                "preliminary-review " + day.plusDays(14),
                "form-completed " + day.plusDays(15));
    }

    /** From the meeting on admission to the oath. */
    Admitted admitted(String meeting) {
        LocalDate day = LocalDate.parse(meeting);
        return then(
                "admission-meeting " + day,
                "admission-deliberation " + day.plusDays(5),
                "superior-talk " + day.plusDays(8),
                "admission-approval " + day.plusDays(10),
                "admission-filed " + day.plusDays(12),
                "assigned " + day.plusDays(12),
                "oath " + day.plusDays(20),
                "probation-review " + day.plusMonths(6));
    }

    AdmissionCase asOf(String day) {
        return all(day).find(PersonId.of(PERSON)).orElseThrow();
    }

    Admissions all(String day) {
        return all(day, List.of());
    }

    Admissions all(String day, List<? extends LedgerRecord> more) {
        Ledger ledger = ledger(more).build();
        return Admissions.of(ImplementationOpinion.book(), ledger.college(), ledger, calendar(), LocalDate.parse(day));
    }

    LedgerBuilder ledger(List<? extends LedgerRecord> more) {
        LedgerBuilder ledger = Ledger.builder(college());
        steps.forEach(ledger::add);
        more.forEach(ledger::add);
        return ledger;
    }

    College college() {
        var college = College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01"))
                .add(Organization.branch("u2", BranchType.POSTGRADUATE)
                        .under("gb")
                        .established("2012-09-01"))
                .add(Organization.group("u1.g").under("u1").established("2012-09-01"));
        for (int i = 1; i <= 3; i++) {
            college.add(Stay.builder("p" + i, MemberStatus.FULL).at("u1").since("2014-09-01"));
        }
        if (stays.isEmpty()) {
            college.add(Stay.builder(PERSON, MemberStatus.ACTIVIST).at("u1").since("2013-09-01"));
        }
        stays.forEach(college::add);
        return college.build();
    }

    static CollegeCalendar calendar() {
        return CollegeCalendar.of(HolidaysOf2026.calendar());
    }

    static OrganizationId id(String text) {
        return OrganizationId.of(text);
    }
}
