package dev.norms.calendar.proposal.problem;

import dev.norms.book.NormBook;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.ledger.Ledger;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;

/** The year 2021 of a small college, in which nothing was done yet. */
public final class Planned {
    private Planned() {}

    /** A general branch, a branch of teachers and one of students with two activists; each has a secretary. */
    public static CollegeBuilder college() {
        return withoutPosts()
                .add(Post.builder("boss", Role.SECRETARY).at("gb").since("2020-11-05"))
                .add(Post.builder("head", Role.SECRETARY).at("u1").since("2020-11-05"))
                .add(Post.builder("aide", Role.COMMISSIONER).at("u1").since("2020-11-05"));
    }

    public static CollegeBuilder withoutPosts() {
        return organizations()
                .add(Organization.branch("u1", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01"));
    }

    /** The college without the branch of students, so that a test may say how long there is one. */
    public static CollegeBuilder organizations() {
        return College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("f1", BranchType.FACULTY).under("gb").established("2012-09-01"))
                .add(Stay.builder("boss", MemberStatus.FULL)
                        .at("f1")
                        .since("2014-09-01")
                        .isLeadingCadre(true))
                .add(stay("head", MemberStatus.FULL))
                .add(stay("aide", MemberStatus.FULL))
                .add(stay("act1", MemberStatus.ACTIVIST))
                .add(stay("act2", MemberStatus.ACTIVIST));
    }

    private static Stay.Builder stay(String person, MemberStatus status) {
        return Stay.builder(person, status).at("u1").since("2014-09-01");
    }

    public static Schedule schedule(College college) {
        return schedule(ImplementationOpinion.book(), college);
    }

    public static Schedule schedule(NormBook book, College college) {
        return Schedule.of(book, college, Needed.CALENDAR, DateRange.ofYear(2021));
    }

    public static Obligation obligation(String id) {
        return schedule(college().build()).get(id);
    }

    /** What meets obligations of a college from a day on. */
    static Candidates candidates(College college, String asOf) {
        return new Candidates(schedule(college), Ledger.builder(college).build(), LocalDate.parse(asOf));
    }
}
