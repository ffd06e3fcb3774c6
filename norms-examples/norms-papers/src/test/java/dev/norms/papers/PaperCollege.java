package dev.norms.papers;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Names;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A small college with something for every paper, whose free texts are what a test gives. */
final class PaperCollege {
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);

    private PaperCollege() {}

    static StandingView standing(String text) {
        College college = college(text);
        return standing(
                college,
                ledger(college, text),
                Names.of(Map.of("p001", "甲" + text)),
                DateRange.ofYear(AS_OF.getYear()),
                AS_OF);
    }

    /** A college of which nothing but its organizations is known. */
    static StandingView empty() {
        College college = College.builder()
                .add(Organization.branch("b", BranchType.FACULTY).name("支部").established("2012-09-01"))
                .build();
        return standing(college, Ledger.builder(college).build(), Names.NONE, DateRange.ofYear(AS_OF.getYear()), AS_OF);
    }

    /** The college of {@link #standing(String)} on another day, with the obligations of other days. */
    static StandingView standing(DateRange range, LocalDate asOf) {
        College college = college("");
        return standing(college, ledger(college, ""), Names.NONE, range, asOf);
    }

    private static StandingView standing(College college, Ledger ledger, Names names, DateRange range, LocalDate asOf) {
        Schedule schedule = Schedule.touching(
                ImplementationOpinion.book(),
                college,
                CollegeCalendar.of(ChinaWorkdays.bundled().knownOn(LocalDate.of(2025, 12, 31))),
                range);
        return StandingView.of(Assessment.of(schedule, ledger, asOf), ledger, List.of(), names);
    }

    private static College college(String text) {
        return College.builder()
                .add(Organization.generalBranch("g").name("总支" + text).established("2012-09-01"))
                .add(Organization.branch("b1", BranchType.FACULTY)
                        .under("g")
                        .name("第一支部" + text)
                        .established("2012-09-01"))
                .add(Organization.group("b1-x").under("b1").name("小组" + text).established("2015-09-01"))
                .add(Stay.builder("p001", MemberStatus.FULL).at("b1-x").since("2016-06-30"))
                .add(Stay.builder("p002", MemberStatus.PROBATIONARY).at("b1").since("2026-05-30"))
                .add(Stay.builder("p003", MemberStatus.ACTIVIST).at("b1").since("2026-05-30"))
                .add(Post.builder("p001", Role.SECRETARY).at("b1").since("2023-11-05"))
                .add(TermOfOffice.builder("b1")
                        .elected("2023-11-05")
                        .extendedTo(LocalDate.of(2026, 12, 5))
                        .approval("批复" + text))
                .build();
    }

    private static Ledger ledger(College college, String text) {
        return Ledger.builder(college)
                .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("b1")
                        .on("2026-03-10")
                        .ledBy("p001")
                        .filed("柜" + text))
                .add(Activity.builder("a2", ActivityKind.THEMED_PARTY_DAY)
                        .by("b1")
                        .on("2026-03-11"))
                .add(Attendance.of("a1", "p001"))
                .add(Contact.of("p001", TargetKind.ACTIVIST, "p003", "2026-05-30"))
                .add(AdmissionEntry.builder()
                        .person(PersonId.of("p003"))
                        .organization(OrganizationId.of("b1"))
                        .step(AdmissionStep.APPLICATION)
                        .date(LocalDate.of(2026, 3, 2))
                        .note("备注" + text)
                        .build())
                .add(step(AdmissionStep.INTRODUCERS_NAMED, "2026-06-01", "p001;p002"))
                .add(step(AdmissionStep.TRAINING, "2026-06-02", "3d"))
                .build();
    }

    private static AdmissionEntry step(AdmissionStep step, String day, String note) {
        return AdmissionEntry.builder()
                .person(PersonId.of("p003"))
                .organization(OrganizationId.of("b1"))
                .step(step)
                .date(LocalDate.parse(day))
                .note(note)
                .build();
    }
}
