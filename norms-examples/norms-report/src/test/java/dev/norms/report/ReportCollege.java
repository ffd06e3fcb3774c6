package dev.norms.report;

import static dev.norms.time.Bound.atLeast;
import static dev.norms.time.PeriodUnit.QUARTER;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.academic.AcademicCalendar;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.notice.NoticeDay;
import dev.norms.calendar.preference.Preference;
import dev.norms.calendar.preference.PreferenceRule;
import dev.norms.calendar.preference.Preferences;
import dev.norms.calendar.proposal.Proposal;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.TargetKind;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.profile.Profile;
import dev.norms.report.standing.StandingView;
import dev.norms.report.unit.Names;
import dev.norms.report.year.YearView;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A small college with something of everything, whose free texts are what a test gives. */
final class ReportCollege {
    static final LocalDate AS_OF = LocalDate.of(2026, 9, 15);

    private ReportCollege() {}

    static Schedule schedule(String text) {
        Profile ours =
                Profile.by("g", "决定" + text).tighten("INS-2.1", atLeast(2).per(QUARTER), "理由" + text);
        return Schedule.of(
                ImplementationOpinion.book().tailoredBy(ours), college(text), calendar(text), DateRange.ofYear(2026));
    }

    static YearView year(String text) {
        return YearView.of(schedule(text), List.of(Label.of("提示" + text, "note " + text)), Names.NONE);
    }

    /** The year with a proposal of everything, in rooms of a name. */
    static YearView planned(String text) {
        Schedule schedule = schedule(text);
        return YearView.of(
                schedule, List.of(), Names.NONE, proposal(schedule, text).entries());
    }

    static Proposal proposal(Schedule schedule, String text) {
        Preferences wanted = new Preferences(
                List.of(new Preference(Optional.empty(), Optional.empty(), new PreferenceRule.Room("会议室" + text))));
        return Proposal.of(schedule, Ledger.builder(schedule.college()).build(), LocalDate.of(2026, 1, 1), wanted);
    }

    static StandingView standing(String text) {
        Schedule schedule = schedule(text);
        return standing(schedule, ledger(schedule.college(), text), text);
    }

    /** A year of a college of many general branches and branches. */
    static YearView yearOf(int generals, int branches) {
        CollegeBuilder college = College.builder();
        for (int i = 1; i <= generals; i++) {
            college.add(Organization.generalBranch("g" + i).name("第" + i + "总支").established("2012-09-01"));
        }
        for (int i = 1; i <= branches; i++) {
            college.add(Organization.branch("b" + i, BranchType.FACULTY)
                    .name("第" + i + "支部")
                    .established("2012-09-01"));
            college.add(TermOfOffice.of(
                    "b" + i, LocalDate.of(2023, 1, 9).plusDays(i * 7L).toString()));
        }
        return YearView.of(
                Schedule.of(ImplementationOpinion.book(), college.build(), calendar(""), DateRange.ofYear(2026)),
                List.of(),
                Names.NONE);
    }

    /** A college of which nothing but its organizations is known. */
    static StandingView empty() {
        Schedule schedule = Schedule.of(
                ImplementationOpinion.book(),
                College.builder()
                        .add(Organization.branch("b", BranchType.FACULTY)
                                .name("支部")
                                .established("2012-09-01"))
                        .build(),
                calendar(""),
                DateRange.ofYear(2026));
        return standing(schedule, Ledger.builder(schedule.college()).build(), "");
    }

    private static StandingView standing(Schedule schedule, Ledger ledger, String text) {
        return StandingView.of(
                Assessment.of(schedule, ledger, AS_OF),
                ledger,
                List.of(Label.of("提示" + text, "note " + text)),
                Names.NONE);
    }

    private static CollegeCalendar calendar(String text) {
        return CollegeCalendar.of(ChinaWorkdays.bundled().knownOn(LocalDate.of(2025, 12, 31)))
                .with(AcademicCalendar.of(
                        semester("2025-2026-2", "2026-03-02", "2026-07-10"),
                        semester("2026-2027-1", "2026-09-07", "2027-01-15")))
                .withNotice(List.of(
                        new NoticeDay(LocalDate.of(2026, 11, 20), NoticeDay.Kind.HOLIDAY, "校庆" + text, "通知" + text)));
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
                .add(Stay.builder("p001", MemberStatus.FULL).at("b1-x").since("2016-06-30"))
                .add(Stay.builder("p002", MemberStatus.FULL).at("b1").since("2015-06-30"))
                .add(Stay.builder("p003", MemberStatus.PROBATIONARY).at("b2").since("2026-05-30"))
                .add(Stay.builder("p004", MemberStatus.ACTIVIST).at("b2").since("2026-05-30"))
                .add(Stay.builder("p005", MemberStatus.ACTIVIST).at("b1").since("2026-08-31"))
                .add(Post.builder("p001", Role.SECRETARY).at("b1").since("2023-04-05"))
                .add(Post.builder("p002", Role.SECRETARY).at("g").since("2024-04-05"))
                .add(TermOfOffice.builder("g")
                        .elected("2024-04-05")
                        .extendedTo(LocalDate.of(2027, 6, 5))
                        .approval("批复" + text))
                .add(TermOfOffice.builder("b1")
                        .elected("2023-04-05")
                        .extendedTo(LocalDate.of(2026, 6, 5))
                        .approval("批复" + text))
                .build();
    }

    private static Ledger ledger(College college, String text) {
        return Ledger.builder(college)
                .add(Activity.builder("a1", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("b1")
                        .on("2026-03-10"))
                .add(Activity.builder("a2", ActivityKind.THEMED_PARTY_DAY)
                        .by("b1")
                        .on("2026-03-10"))
                .add(Activity.builder("a3", ActivityKind.THEMED_PARTY_DAY)
                        .by("b2")
                        .on("2026-06-09"))
                .add(Contact.of("p002", TargetKind.BRANCH, "b1", "2024-04-08"))
                .add(Contact.of("p001", TargetKind.STUDENT_IN_DIFFICULTY, "s1" + text, "2024-04-08"))
                .add(Exemption.builder()
                        .norm(NormId.parse("INS-2.2"))
                        .subject(OrganizationId.of("b1"))
                        .during(DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 5, 1)))
                        .authority("党委" + text)
                        .document("批复" + text)
                        .reason("假期" + text)
                        .build())
                .add(AdmissionEntry.of("p004", "b2", AdmissionStep.APPLICATION, "2026-03-02"))
                .add(AdmissionEntry.of("p004", "b2", AdmissionStep.FIRST_TALK, "2026-05-11"))
                .add(AdmissionEntry.of("p004", "b2", AdmissionStep.ACTIVIST_DETERMINED, "2026-05-30"))
                .add(AdmissionEntry.of("p004", "b2", AdmissionStep.CANDIDATE_DETERMINED, "2026-08-03"))
                .add(AdmissionEntry.of("p005", "b1", AdmissionStep.APPLICATION, "2026-08-31"))
                .build();
    }
}
