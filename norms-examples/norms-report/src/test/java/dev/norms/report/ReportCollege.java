package dev.norms.report;

import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
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
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.report.standing.StandingView;
import dev.norms.report.year.YearView;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;

/** A small college with something of everything, whose free texts are what a test gives. */
final class ReportCollege {
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);

    private ReportCollege() {}

    static Schedule schedule(String text) {
        return Schedule.of(ImplementationOpinion.book(), college(text), calendar(), DateRange.ofYear(2026));
    }

    static YearView year(String text) {
        return YearView.of(schedule(text), List.of(Label.of("提示" + text, "note " + text)));
    }

    static StandingView standing(String text) {
        Schedule schedule = schedule(text);
        return StandingView.of(
                Assessment.of(schedule, ledger(schedule.college(), text), AS_OF),
                List.of(Label.of("提示" + text, "note " + text)));
    }

    private static CollegeCalendar calendar() {
        return CollegeCalendar.of(ChinaWorkdays.bundled())
                .with(AcademicCalendar.of(
                        semester("2025-2026-2", "2026-03-02", "2026-07-10"),
                        semester("2026-2027-1", "2026-09-07", "2027-01-15")));
    }

    private static Semester semester(String name, String first, String last) {
        return new Semester(name, LocalDate.parse(first), LocalDate.parse(last));
    }

    private static College college(String text) {
        return College.builder()
                .add(Organization.generalBranch("g").name("总支" + text).established("2012-09-01"))
                .add(Organization.branch("b1", BranchType.FACULTY)
                        .under("g")
                        .name(text.isEmpty() ? "第一支部" : text)
                        .established("2012-09-01"))
                .add(Organization.branch("b2", BranchType.UNDERGRADUATE)
                        .under("g")
                        .name("第二支部" + text)
                        .established("2026-04-15"))
                .add(Organization.group("b1-x").under("b1").name("小组" + text).established("2015-09-01"))
                .add(Stay.of("p001", MemberStatus.FULL).at("b1-x").since("2016-06-30"))
                .add(Stay.of("p002", MemberStatus.FULL).at("b1").since("2015-06-30"))
                .add(Stay.of("p003", MemberStatus.PROBATIONARY).at("b2").since("2026-05-30"))
                .add(Stay.of("p004", MemberStatus.ACTIVIST).at("b2").since("2026-05-30"))
                .add(Post.of("p001", Role.SECRETARY).at("b1").since("2023-04-05"))
                .add(Post.of("p002", Role.SECRETARY).at("g").since("2024-04-05"))
                .add(TermOfOffice.of("g", "2024-04-05"))
                .add(TermOfOffice.of("b1", "2023-04-05"))
                .build();
    }

    private static Ledger ledger(College college, String text) {
        return Ledger.builder(college)
                .add(Activity.of("a1", ActivityKind.MEMBERS_ASSEMBLY).by("b1").on("2026-03-10"))
                .add(Activity.of("a2", ActivityKind.THEMED_PARTY_DAY).by("b1").on("2026-03-10"))
                .add(Activity.of("a3", ActivityKind.THEMED_PARTY_DAY).by("b2").on("2026-06-09"))
                .add(Contact.of("p002", TargetKind.BRANCH, "b1", "2024-04-08"))
                .add(Contact.of("p001", TargetKind.STUDENT_IN_DIFFICULTY, "s1" + text, "2024-04-08"))
                .build();
    }
}
