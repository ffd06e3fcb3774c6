package dev.norms.calendar.bench;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.OrganizationFindings;
import dev.norms.calendar.schedule.Schedules;
import dev.norms.calendar.workday.ChinaWorkdays;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.Study;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a {@link Province} did in {@value #YEAR}: {@value #OF_BRANCH} records of every branch, ten of every person. */
final class ProvinceRecords {
    static final int YEAR = 2021;

    private static final int OF_BRANCH = 500;
    private static final int ACTIVITIES = 60;
    private static final int ATTENDANCE = 200;
    private static final int DUES = 132;
    private static final int STUDY = 44;
    private static final int CONTACTS = 30;
    private static final int DOCUMENTS = 20;
    private static final int CHECKS = 6;
    private static final int ATTESTATIONS = 6;
    private static final int MEMBERS = 44;

    private static final List<ActivityKind> YEARLY = List.of(
            ActivityKind.ORGANIZATIONAL_LIFE_MEETING, ActivityKind.PRACTICE_ACTIVITY, ActivityKind.VOLUNTEER_SERVICE);
    private static final List<ActivityKind> OF_GENERAL_BRANCH = List.of(
            ActivityKind.GENERAL_BRANCH_COMMITTEE_MEETING,
            ActivityKind.JOINT_ADMINISTRATION_MEETING,
            ActivityKind.SPECIAL_STUDY,
            ActivityKind.INSPECTION);

    private static final List<DocumentKind> DOCUMENT_KINDS = List.of(DocumentKind.values());

    private final Province province;

    ProvinceRecords(Province province) {
        this.province = province;
    }

    int size() {
        return province.branches() * OF_BRANCH;
    }

    /** All records, in no order. */
    LedgerBuilder rows(College college) {
        LedgerBuilder rows = Ledger.builder(college);
        Province.scattered(size()).forEach(row -> add((int) (row / OF_BRANCH), (int) (row % OF_BRANCH), rows));
        return rows;
    }

    /** Plans the year and assesses it as of its last day, organization by organization. */
    static Stream<OrganizationFindings> judged(College college, Ledger ledger) {
        CollegeCalendar days = CollegeCalendar.of(ChinaWorkdays.bundled());
        return Assessment.byOrganization(
                Schedules.of(ImplementationOpinion.book(), college, days, DateRange.ofYear(YEAR)),
                ledger,
                LocalDate.of(YEAR, 12, 31));
    }

    private static void add(int branch, int row, LedgerBuilder rows) {
        int left = row;
        if (left < ACTIVITIES) {
            rows.add(activity(branch, left));
        } else if ((left -= ACTIVITIES) < ATTENDANCE) {
            rows.add(Attendance.of(activityId(branch, left / Province.PEOPLE), person(branch, left)));
        } else if ((left -= ATTENDANCE) < DUES) {
            rows.add(dues(branch, left % MEMBERS, 1 + left / MEMBERS));
        } else if ((left -= DUES) < STUDY) {
            rows.add(study(branch, left));
        } else if ((left -= STUDY) < CONTACTS) {
            rows.add(contact(branch, left));
        } else if ((left -= CONTACTS) < DOCUMENTS) {
            rows.add(document(branch, left));
        } else if ((left -= DOCUMENTS) < CHECKS) {
            rows.add(check(branch, left));
        } else if ((left -= CHECKS) < ATTESTATIONS) {
            rows.add(attestation(branch, left));
        } else {
            rows.add(FollowUp.of(
                    "INS-2.2@" + Province.branch(branch) + "/" + YEAR + "-0" + (1 + left % 2),
                    "做",
                    Province.person(branch, 0),
                    day(12, left).toString()));
        }
    }

    /** Quarterly, then monthly, then yearly ones; the last is that of the general branch. */
    private static Activity activity(int branch, int number) {
        Activity.Builder activity = Activity.builder()
                .id(activityId(branch, number))
                .hours(BigDecimal.valueOf(2))
                .filed("archive/" + number);
        if (number < 8) {
            return activity.by(Province.branch(branch))
                    .addKind(number < 4 ? ActivityKind.MEMBERS_ASSEMBLY : ActivityKind.PARTY_LECTURE)
                    .ledBy(Province.person(branch, number < 4 ? 1 : 0))
                    .date(day(1 + number % 4 * 3, branch))
                    .build();
        }
        int month = 1 + (number - 8) % 12;
        if (number < 32) {
            return activity.by(Province.branch(branch))
                    .addKind(number < 20 ? ActivityKind.THEMED_PARTY_DAY : ActivityKind.BRANCH_COMMITTEE_MEETING)
                    .date(day(month, branch))
                    .build();
        }
        if (number < 56) {
            return activity.by(Province.group(branch, number < 44 ? 1 : 2))
                    .addKind(ActivityKind.GROUP_MEETING)
                    .date(day(month, branch))
                    .build();
        }
        return number < ACTIVITIES - 1
                ? activity.by(Province.branch(branch))
                        .addKind(YEARLY.get(number % 3))
                        .date(day(number % 12 + 1, branch))
                        .build()
                : activity.by(Province.generalBranch(branch))
                        .addKind(OF_GENERAL_BRANCH.get(branch % 4))
                        .date(day(branch / 4 % 12 + 1, branch))
                        .build();
    }

    private static DuesPayment dues(int branch, int number, int month) {
        return DuesPayment.builder()
                .person(PersonId.of(Province.person(branch, number)))
                .month((CalendarPeriod) Period.parse(YEAR + "-0" + month))
                .paid(day(month, number))
                .build();
    }

    private static Study study(int branch, int number) {
        return Study.builder()
                .person(PersonId.of(Province.person(branch, number)))
                .date(day(1 + number % 12, branch))
                .hours(BigDecimal.valueOf(20L + number))
                .build();
    }

    /** Two liaison persons of every activist; students in difficulty of the committee. */
    private static Contact contact(int branch, int number) {
        return Contact.builder()
                .person(PersonId.of(Province.person(branch, number % 20)))
                .targetKind(number < 12 ? TargetKind.ACTIVIST : TargetKind.STUDENT_IN_DIFFICULTY)
                .target(number < 12 ? Province.person(branch, MEMBERS + number % 6) : "s" + branch + "-" + number)
                .during(DateRange.since(day(1, number)))
                .build();
    }

    private static Document document(int branch, int number) {
        DocumentKind kind = DOCUMENT_KINDS.get(number % DOCUMENT_KINDS.size());
        Document.Builder document = Document.builder(
                        number < 18 ? Province.branch(branch) : Province.generalBranch(branch), kind)
                .on(day(1 + number % 12, branch));
        return kind == DocumentKind.THOUGHT_REPORT
                ? document.person(PersonId.of(Province.person(branch, MEMBERS))).build()
                : document.build();
    }

    private static ItemCheck check(int branch, int number) {
        return ItemCheck.builder()
                .organization(OrganizationId.of(number < 4 ? Province.branch(branch) : Province.generalBranch(branch)))
                .list(number < 4 ? CheckList.VOLUNTEER_TEAM : CheckList.SIX_HAVES)
                .item(number % 2 == 0 ? "place" : "signs")
                .date(day(1 + number, branch))
                .isPresent(true)
                .build();
    }

    private static Attestation attestation(int branch, int number) {
        return Attestation.builder()
                .norm(NormId.parse(number % 2 == 0 ? "IMG-2.2" : "ART-18.1"))
                .organization(OrganizationId.of(Province.branch(branch)))
                .forPeriod(Period.parse(YEAR + "-H" + (1 + number % 2)))
                .by(Province.person(branch, 0))
                .date(day(6 + number, branch))
                .build();
    }

    private static String person(int branch, int number) {
        return Province.person(branch, number % Province.PEOPLE);
    }

    private static String activityId(int branch, int number) {
        return "a" + branch + "-" + number;
    }

    private static LocalDate day(int month, int shift) {
        return LocalDate.of(YEAR, month, 1 + shift % 28);
    }
}
