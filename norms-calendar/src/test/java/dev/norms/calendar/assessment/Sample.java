package dev.norms.calendar.assessment;

import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;

/**
 * A college of one general branch, two branches and a group, in which everything is in order and nothing was done yet.
 */
public final class Sample {
    public static final College COLLEGE = college().build();

    private Sample() {}

    public static CollegeBuilder college() {
        CollegeBuilder college = College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("f1", BranchType.FACULTY).under("gb").established("2012-09-01"))
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01"))
                .add(Organization.group("u1.g").under("u1").established("2012-09-01"))
                .add(Post.builder("p1", Role.SECRETARY).at("gb").since("2020-11-05"))
                .add(Post.builder("p2", Role.SECRETARY).at("u1").since("2020-11-05"))
                .add(TermOfOffice.of("gb", "2018-10-10"))
                .add(TermOfOffice.of("u1", "2018-10-10"));
        for (int i = 1; i <= 8; i++) {
            college.add(Stay.builder("p" + i, MemberStatus.FULL)
                    .at(i == 1 ? "f1" : "u1")
                    .since("2014-09-01"));
        }
        return college;
    }

    /** A ledger to which every source was supplied, even without a record. */
    public static LedgerBuilder ledger(College college) {
        LedgerBuilder ledger = Ledger.builder(college);
        for (EvidenceSource source : EvidenceSource.values()) {
            ledger.supply(source);
        }
        return ledger;
    }

    public static Assessment assess(College college, LedgerBuilder ledger, String asOf) {
        return Assessment.of(schedule(college, DateRange.ofYear(2021)), ledger.build(), LocalDate.parse(asOf));
    }

    public static Schedule schedule(College college, DateRange range) {
        return Schedule.of(ImplementationOpinion.book(), college, CollegeCalendar.of(HolidaysOf2026.calendar()), range);
    }
}
