package dev.norms.cli.sample;

import static dev.norms.cli.sample.Days.meeting;
import static dev.norms.cli.sample.Days.monthName;

import dev.norms.cli.sample.Event.Audience;
import java.time.DayOfWeek;
import java.util.List;

/** The general branch's own year. */
final class GeneralBranchYear {
    private static final String OWNER = "art";
    private static final String EDUCATION = "party-spirit-education";
    private static final List<String> INSPECTED = List.of("study-hours", "dues", "funds", "mass-organizations");

    private GeneralBranchYear() {}

    static void record(Journal journal) {
        committees(journal);
        meetings(journal);
        training(journal);
        inspections(journal);
        occasions(journal);
    }

    /** The committee meets on Thursdays, in February a few days late; the joint meeting is on Tuesdays. */
    private static void committees(Journal journal) {
        for (int month = 1; month <= 12; month++) {
            if (month == 2) {
                journal.held(OWNER, "general-branch-committee-meeting", "03-02").forPeriod("2026-02");
            } else {
                journal.held(OWNER, "general-branch-committee-meeting", meeting(month, 2, DayOfWeek.THURSDAY));
            }
            if (!Gaps.has("ART-11.1", OWNER, monthName(month))) {
                journal.held(OWNER, "joint-administration-meeting", meeting(month, 3, DayOfWeek.TUESDAY));
            }
        }
    }

    private static void meetings(Journal journal) {
        journal.held(OWNER, "democratic-life-meeting", "01-15")
                .hours(3)
                .of(Audience.NAMED)
                .with("p001", "p002", "p003", "p004", "p005", "p006", "p007", "p009");
        journal.held(OWNER, "mass-organization-conference", "05-20");
        journal.held(OWNER, "mass-organization-conference", "11-18");
        journal.held(OWNER, "style-inspection", "04-14");
        journal.held(OWNER, "style-inspection", "10-27");
        journal.held(OWNER, "leadership-appraisal", "12-23").of(Audience.NAMED).with("p001", "p002", "p004", "p009");
        journal.held(OWNER, "secretary-appraisal", "12-22");
    }

    private static void training(Journal journal) {
        journal.held(OWNER, "party-lecture", "03-17").hours(2).ledBy("p001");
        journal.held(OWNER, "party-lecture", "09-29").hours(2).ledBy("p001");
        journal.held(OWNER, "special-study", "04-29").hours(4);
        journal.held(OWNER, "special-study", "07-09").hours(8).of(Audience.COMMITTEES);
        journal.held(OWNER, "special-study", "09-02").hours(6).of(Audience.COMMITTEES);
        journal.held(OWNER, "special-study", "11-11").hours(4);
        journal.held(OWNER, "activist-training", "04-25").hours(24).of(Audience.ACTIVISTS);
        journal.held(OWNER, EDUCATION, "09-10").part("new-students");
        journal.held(OWNER, EDUCATION, "05-07").part("activists");
        journal.held(OWNER, EDUCATION, "05-27").part("before-confirmation");
        journal.held(OWNER, EDUCATION, "06-25").part("leaving");
        journal.held(OWNER, "integrity-education", "06-10");
    }

    private static void inspections(Journal journal) {
        for (String item : INSPECTED) {
            if (!Gaps.has("ART-10.1#" + item, OWNER, "2026-H1")) {
                journal.held(OWNER, "inspection", "06-24").part(item);
            }
            journal.held(OWNER, "inspection", "12-08").part(item);
        }
    }

    private static void occasions(Journal journal) {
        journal.held(OWNER, "commendation", "06-30");
        journal.held(OWNER, "holiday-visit", "02-10").forPeriod("2026-spring-festival");
        journal.held(OWNER, "holiday-visit", "09-28").forPeriod("2026-national-day");
    }
}
