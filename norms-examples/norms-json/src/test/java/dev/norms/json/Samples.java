package dev.norms.json;

import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.academic.Semester;
import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.calendar.admission.Admissions;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Matrix;
import dev.norms.calendar.assessment.OrganizationFindings;
import dev.norms.calendar.assessment.Rate;
import dev.norms.calendar.assessment.Reminders;
import dev.norms.calendar.composition.Composition;
import dev.norms.calendar.election.BallotReview;
import dev.norms.calendar.election.Terms;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.StudyYear;
import dev.norms.calendar.question.ActivityEffects;
import dev.norms.calendar.question.Comparison;
import dev.norms.calendar.question.IdleReason;
import dev.norms.calendar.question.IdleRecord;
import dev.norms.calendar.question.ScheduleChanges;
import dev.norms.calendar.question.WhyNotOwed;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.calendar.workday.UniversityDay;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.clause.Fingerprint;
import dev.norms.clause.Trace;
import dev.norms.college.Appointment;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.NormCategory;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.fact.Problem;
import dev.norms.files.CollegeFiles;
import dev.norms.files.CollegeFolder;
import dev.norms.label.Label;
import dev.norms.label.Language;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ledger;
import dev.norms.norm.Norm;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.opinion.reading.AdmissionReadings;
import dev.norms.opinion.reading.FrequencyReadings;
import dev.norms.opinion.reading.VoteReadings;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileRow;
import dev.norms.requirement.Amount;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.LeadTimes;
import dev.norms.source.Provision;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.DateRange;
import dev.norms.time.Festival;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The bundled sample college and everything that can be made of it: of each type at least one value. */
final class Samples {
    static final LocalDate DAY = LocalDate.of(2026, 9, 15);
    static final CollegeFiles FILES = CollegeFolder.read(
            Path.of("..", "norms-cli", "src", "main", "resources", "dev", "norms", "cli", "sample"),
            ImplementationOpinion.book());

    /** A profile with a change of every kind. */
    static final Profile PROFILE = Profile.by("art")
            .from("2026-01-01")
            .tighten("INS-2.1", Cadence.parse("2+/quarter"), "small branches meet more often")
            .tighten("ACT-1.1", Bound.atLeast(2), "two branches each")
            .tighten("MGT-2.1", 40, "more hours")
            .fix(FrequencyReadings.FUNDS_PUBLISHED, Cadence.parse("1+/quarter"), "finance office rule")
            .name("red-film", "红色观影", "red film", "film club", ActivityKind.THEMED_PARTY_DAY)
            .add(norm("INS-2.2").withId(NormId.parse("COL-1.1")).withLabel(Label.of("读书", "reading")), "our own");

    static final NormBook BOOK = ImplementationOpinion.book().tailoredBy(PROFILE);
    static final College COLLEGE = FILES.college();
    static final Ledger LEDGER = FILES.ledger();
    static final CollegeCalendar CALENDAR = FILES.calendar();
    static final Schedule SCHEDULE = Schedule.of(BOOK, COLLEGE, CALENDAR, DateRange.ofYear(2026));
    static final Assessment ASSESSMENT = Assessment.of(SCHEDULE, LEDGER, DAY);

    private Samples() {}

    private static Norm norm(String id) {
        return ImplementationOpinion.book()
                .editions()
                .get(0)
                .find(NormId.parse(id))
                .orElseThrow();
    }

    /** The values, of each root type at least one. */
    static List<Object> all() {
        List<Object> all = new ArrayList<>(facts());
        all.addAll(norms());
        all.addAll(results());
        all.addAll(days());
        return all;
    }

    private static List<Object> facts() {
        Organization art =
                COLLEGE.organizations(OrganizationKind.GENERAL_BRANCH).get(0);
        AttendedActivity attended = (AttendedActivity) LEDGER.records().stream()
                .filter(AttendedActivity.class::isInstance)
                .findFirst()
                .orElseThrow();
        return List.of(
                COLLEGE,
                LEDGER,
                Appointment.of("art", "2020-11-05"),
                attended,
                art.id(),
                PersonId.of("p001"),
                EvidenceSource.DUES,
                Language.CHINESE,
                PeriodUnit.MONTH,
                WindowName.YEAR_END,
                SpecialForm.TERM,
                Period.parse("2021-year-end"),
                Period.parse("term-2020-11-05"),
                Period.parse("2026-2027-1"),
                Provision.parse("preamble"),
                Provision.parse("heading:3"),
                Provision.parse("article:14#2"),
                Provision.parse("annex:INS-2#4"),
                Provision.parse("branch-rules-2018:11"),
                NormCategory.INSTITUTION,
                new Problem(new Origin("people.csv:3"), "status", Label.of("不认识", "unknown"), "x"));
    }

    private static List<Object> norms() {
        return List.of(
                BOOK,
                BOOK.asOf(DAY),
                PROFILE,
                ProfileRow.of(PROFILE.changes().get(0)),
                BOOK.read(List.of(new ProfileRow("INS-2.1", "0+/quarter", "less", "art"))),
                ImplementationOpinion.clauses(),
                Trace.of(ImplementationOpinion.clauses(), "别的文字"),
                Fingerprint.of("文字"),
                ImplementationOpinion.discrepancies().get(0),
                VoteReadings.ELECTION_CANDIDATES.value(),
                AdmissionReadings.CONFIRMATION_WINDOW.value(),
                LeadTimes.USUAL,
                new Amount.Targets(Bound.atLeast(2)));
    }

    private static List<Object> results() {
        Organization art =
                COLLEGE.organizations(OrganizationKind.GENERAL_BRANCH).get(0);
        Activity activity =
                (Activity) LEDGER.records(art.id(), EvidenceSource.ACTIVITIES).get(0);
        Norm assembly = norm("INS-2.1");
        CompositionRequirement bodies = CompositionRequirement.of(EvidenceSource.POSTS, new BodyRule.Tiers(false));
        Schedule other = Schedule.of(
                BOOK,
                COLLEGE,
                CALENDAR.withNotice(List.of(new dev.norms.calendar.notice.NoticeDay(
                        LocalDate.of(2026, 6, 30),
                        dev.norms.calendar.notice.NoticeDay.Kind.HOLIDAY,
                        "校庆",
                        "校办〔2026〕1号"))),
                DateRange.ofYear(2026));
        return List.of(
                Duty.of(
                        ImplementationOpinion.book().editions().get(0),
                        assembly,
                        assembly.demands().get(0)),
                SCHEDULE,
                ASSESSMENT,
                ASSESSMENT.findings().list().get(0).explanation(),
                new OrganizationFindings(java.util.Optional.of(art.id()), ASSESSMENT.lapsed()),
                ASSESSMENT.findings().rate().orElse(new Rate(0, 1)),
                Reminders.of(ASSESSMENT),
                Matrix.of(ASSESSMENT, Set.of(NormId.parse("INS-2.1"))),
                Composition.of(COLLEGE, art, DAY, bodies),
                Admissions.of(BOOK, COLLEGE, LEDGER, CALENDAR, DAY),
                Admissions.of(BOOK, COLLEGE, LEDGER, CALENDAR, DAY).funnel(art.id()),
                BallotReview.of(LEDGER.ballots().get(0), BOOK, COLLEGE),
                Terms.of(BOOK, LEDGER, CALENDAR, DAY),
                WhyNotOwed.of(ASSESSMENT, NormId.parse("INS-2.4"), art.id()),
                Comparison.of(ASSESSMENT, Assessment.of(SCHEDULE, LEDGER, DAY.plusMonths(1))),
                ScheduleChanges.of(SCHEDULE, other),
                ActivityEffects.of(SCHEDULE, LEDGER, activity, DAY),
                new IdleRecord(
                        activity, IdleReason.UNKNOWN_KIND, Label.of("没有活动类型“x”", "no kind of activity is called 'x'")),
                StudyYear.of(
                        COLLEGE,
                        BOOK.governing(DAY),
                        norm("MGT-2.1"),
                        COLLEGE.people().iterator().next(),
                        2026));
    }

    private static List<Object> days() {
        WorkCalendar bundled = ChinaWorkdays.bundled();
        return List.of(
                CALENDAR.academic(),
                new Semester("2026-2027-1", LocalDate.of(2026, 9, 7), LocalDate.of(2027, 1, 15))
                        .withExaminations(DateRange.of(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 9))),
                TeachingWeek.parse("2026-2027-1/W08"),
                bundled.notices().get(0),
                bundled.provenance(LocalDate.of(2020, 2, 1)),
                UniversityDay.off(DAY, "校庆日"),
                Festival.QINGMING);
    }
}
