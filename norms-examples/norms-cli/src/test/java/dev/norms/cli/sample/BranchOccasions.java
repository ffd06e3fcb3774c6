package dev.norms.cli.sample;

import dev.norms.cli.sample.Event.Audience;
import java.util.List;

/** What a branch does once a quarter, once a half-year or once a year. */
final class BranchOccasions {
    private static final String ASSEMBLY = "members-assembly";
    private static final String LECTURE = "party-lecture";
    private static final String LIFE = "organizational-life-meeting";
    private static final String VISIT = "holiday-visit";
    private static final String SERVICE = "volunteer-service";
    private static final String REVIEW = "activist-review";
    private static final String SPRING = "2026-spring-festival";
    private static final String AUTUMN = "2026-national-day";

    private BranchOccasions() {}

    static void record(Journal journal) {
        assemblies(journal);
        lectures(journal);
        lifeMeetings(journal);
        visits(journal);
        services(journal);
        reviews(journal);
        practice(journal);
        appraisals(journal);
    }

    /** The assembly of {@code art-f2} for the second quarter is held after it, and says so. */
    private static void assemblies(Journal journal) {
        each(journal, ASSEMBLY, "art-f1", "03-18", "06-17", "09-09", "12-09");
        each(journal, ASSEMBLY, "art-f2", "03-26", "09-24", "12-11");
        journal.held("art-f2", ASSEMBLY, "07-07").forPeriod("2026-Q2");
        each(journal, ASSEMBLY, "art-u1", "03-13", "06-04", "06-12", "09-11", "10-15", "12-11");
        each(journal, ASSEMBLY, "art-u2", "06-11", "06-18", "09-29", "12-18");
        each(journal, ASSEMBLY, "art-u3", "05-13", "12-11", "12-18");
        each(journal, ASSEMBLY, "art-g1", "06-15", "06-24", "09-23", "12-17");
    }

    /** The lecture of {@code art-u2} on 22 May is not given by its secretary. */
    private static void lectures(Journal journal) {
        journal.held("art-f1", LECTURE, "03-25").hours(2).ledBy("p005").with("p032");
        journal.held("art-f1", LECTURE, "10-21").hours(2).ledBy("p004");
        journal.held("art-f2", LECTURE, "05-13").hours(2).ledBy("p026");
        journal.held("art-u1", LECTURE, "03-20").hours(2).ledBy("p032");
        journal.held("art-u1", LECTURE, "06-05").hours(2).ledBy("p002");
        journal.held("art-u2", LECTURE, "05-22").hours(2).ledBy("p062");
        journal.held("art-u2", LECTURE, "11-27").hours(2).ledBy("p061");
        journal.held("art-u3", LECTURE, "09-24").hours(2).ledBy("p090");
        journal.held("art-g1", LECTURE, "06-10").hours(2).ledBy("p093");
        journal.held("art-g1", LECTURE, "10-28").hours(2).ledBy("p094", "p101");
    }

    private static void lifeMeetings(Journal journal) {
        journal.held("art-f1", LIFE, "03-11").hours(2);
        journal.held("art-f2", LIFE, "03-12").hours(2);
        journal.held("art-u1", LIFE, "03-06").hours(2);
        journal.held("art-u2", LIFE, "12-25").hours(2);
        journal.held("art-u3", LIFE, "12-24").hours(2);
        journal.held("art-g1", LIFE + ";themed-party-day", "12-23").hours(2);
    }

    private static void visits(Journal journal) {
        journal.held("art-f1", VISIT, "02-09").forPeriod(SPRING);
        journal.held("art-f2", VISIT, "01-28").forPeriod(SPRING);
        journal.held("art-u1", VISIT, "02-06").forPeriod(SPRING);
        journal.held("art-g1", VISIT, "02-12").forPeriod(SPRING);
        journal.held("art-f1", VISIT, "09-22").forPeriod(AUTUMN);
        journal.held("art-f2", VISIT, "09-29").forPeriod(AUTUMN);
        journal.held("art-u1", VISIT, "09-23").forPeriod(AUTUMN);
        journal.held("art-u2", VISIT, "09-30").forPeriod(AUTUMN);
        journal.held("art-u3", VISIT, "09-28").forPeriod(AUTUMN);
        journal.held("art-g1", VISIT, "10-09").forPeriod(AUTUMN);
    }

    private static void services(Journal journal) {
        each(journal, SERVICE, "art-f1", "04-18", "10-17");
        each(journal, SERVICE, "art-f2", "10-24");
        each(journal, SERVICE, "art-u1", "03-05", "06-13", "11-14");
        each(journal, SERVICE, "art-u2", "05-16", "12-05");
        each(journal, SERVICE, "art-u3", "09-12", "11-21");
        each(journal, SERVICE, "art-g1", "04-25", "11-28");
    }

    /** In the first half-year {@code art-u2} talks to some of its activists one by one, and to two of them never. */
    private static void reviews(Journal journal) {
        for (String branch : Structure.BRANCHES) {
            if (!branch.equals("art-u2")) {
                journal.held(branch, REVIEW, "06-16").of(Audience.ACTIVISTS);
            }
            journal.held(branch, REVIEW, "12-15").of(Audience.ACTIVISTS);
        }
        for (String activist : List.of("p079", "p080", "p081", "p082", "p087")) {
            journal.held("art-u2", REVIEW, "04-28").part(activist).with(activist);
        }
    }

    private static void practice(Journal journal) {
        each(journal, "practice-activity", "art-u1", "04-22", "11-06");
        each(journal, "practice-activity", "art-u2", "05-29");
        each(journal, "practice-activity", "art-u3", "06-26");
        each(journal, "practice-activity", "art-g1", "07-06");
    }

    private static void appraisals(Journal journal) {
        for (String branch : Structure.BRANCHES) {
            if (!Gaps.has("INS-4.1", branch, "2026-year-end")) {
                journal.held(branch, "secretary-appraisal", "12-22");
            }
        }
    }

    private static void each(Journal journal, String kind, String branch, String... days) {
        for (String day : days) {
            journal.held(branch, kind, day);
        }
    }
}
