package dev.norms.calendar.bench;

import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/**
 * A generated province: general branches of {@value #BRANCHES_ABOVE} branches each, in every branch two groups and
 * {@value #PEOPLE} people, who are opaque keys.
 *
 * @param branches how many branches it has
 */
record Province(int branches) {
    static final int PEOPLE = 50;

    private static final int BRANCHES_ABOVE = 25;
    private static final LocalDate FOUNDED = LocalDate.of(2012, 9, 1);
    private static final int FULL = 40;
    private static final int MEMBERS = 44;
    private static final int GROUP_1 = 10;
    private static final int GROUP_2 = 30;
    private static final int CADRE = 5;

    /** A prime, larger than any number that it steps through. */
    private static final long STEP = 982_451_653;

    private static final List<Role> COMMITTEE = List.of(
            Role.SECRETARY,
            Role.DEPUTY_SECRETARY,
            Role.ORGANIZATION_COMMISSIONER,
            Role.PUBLICITY_COMMISSIONER,
            Role.DISCIPLINE_COMMISSIONER);

    /** The numbers below a limit, each once, in no order to speak of. */
    static LongStream scattered(long limit) {
        return LongStream.range(0, limit).map(i -> i * STEP % limit);
    }

    static String generalBranch(int branch) {
        return "g" + branch / BRANCHES_ABOVE;
    }

    static String branch(int branch) {
        return "b" + branch;
    }

    static String group(int branch, int number) {
        return "b" + branch + "-" + number;
    }

    static String person(int branch, int number) {
        return "p" + ((long) branch * PEOPLE + number);
    }

    /** Builds the college of rows in no order. */
    College college() {
        CollegeBuilder rows = College.builder();
        scattered(branches).forEach(branch -> addOrganizations((int) branch, rows));
        scattered((long) branches * PEOPLE)
                .forEach(person -> rows.add(stay((int) (person / PEOPLE), (int) (person % PEOPLE))));
        return rows.build();
    }

    private static void addOrganizations(int branch, CollegeBuilder rows) {
        rows.add(Organization.branch(branch(branch), BranchType.UNDERGRADUATE)
                        .under(generalBranch(branch))
                        .established(FOUNDED))
                .add(TermOfOffice.of(branch(branch), LocalDate.of(2018, 6, 1).plusDays(branch % 300)));
        for (int number = 1; number <= 2; number++) {
            rows.add(Organization.group(group(branch, number))
                    .under(branch(branch))
                    .established(FOUNDED));
        }
        addCommittee(branch, branch(branch), 0, rows);
        rows.add(post(branch, GROUP_1, group(branch, 1), Role.GROUP_LEADER))
                .add(post(branch, GROUP_2, group(branch, 2), Role.GROUP_LEADER));
        if (branch % BRANCHES_ABOVE == 0) {
            rows.add(Organization.generalBranch(generalBranch(branch)).established(FOUNDED))
                    .add(TermOfOffice.of(generalBranch(branch), "2019-10-31"));
            addCommittee(branch, generalBranch(branch), CADRE, rows);
        }
    }

    private static void addCommittee(int branch, String of, int first, CollegeBuilder rows) {
        for (Role role : COMMITTEE) {
            rows.add(post(branch, first + COMMITTEE.indexOf(role), of, role));
        }
    }

    private static Post post(int branch, int number, String of, Role role) {
        return Post.builder(person(branch, number), role)
                .at(of)
                .since("2019-10-31")
                .build();
    }

    private static Stay stay(int branch, int number) {
        return Stay.builder()
                .person(PersonId.of(person(branch, number)))
                .status(
                        number < FULL
                                ? MemberStatus.FULL
                                : number < MEMBERS ? MemberStatus.PROBATIONARY : MemberStatus.ACTIVIST)
                .organization(
                        OrganizationId.of(number < GROUP_1 ? branch(branch) : group(branch, number < GROUP_2 ? 1 : 2)))
                .during(DateRange.since(FOUNDED.plusDays(number)))
                .isLeadingCadre(branch % BRANCHES_ABOVE == 0 && number >= CADRE && number < GROUP_1)
                .build();
    }
}
