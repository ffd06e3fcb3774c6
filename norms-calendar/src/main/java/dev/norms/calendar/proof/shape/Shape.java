package dev.norms.calendar.proof.shape;

import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The features from which a college is made: a general branch with one branch of this shape, and one branch of the
 * other type with three members.
 *
 * @param members how many full members the branch has, its group not counted; 0 for a general branch alone
 * @param isStaffed whether posts are filled: a committee in the general branch and, with more than three members, in
 *     the branch; without a group there is one secretary too many in each
 * @param hasGroup whether the branch has a group of three
 * @param hasCadre whether its last member is a leading cadre
 * @param hasActivist whether it has an activist, who graduates in the year
 * @param type its type
 */
public record Shape(
        int members, boolean isStaffed, boolean hasGroup, boolean hasCadre, boolean hasActivist, BranchType type) {
    static final String ACTIVIST = "a1";
    static final LocalDate FOUNDED = LocalDate.of(2012, 9, 1);

    /**
     * Returns the college in a year. The terms of its committees end in May of the year; a general branch whose posts
     * are filled was re-elected in February.
     */
    public College college(int year) {
        CollegeBuilder college = College.builder()
                .add(Organization.generalBranch("gb").established(FOUNDED))
                .add(TermOfOffice.of("gb", LocalDate.of(year - 3, 5, 10)));
        if (isStaffed) {
            college.add(TermOfOffice.of("gb", LocalDate.of(year, 2, 10)));
        }
        if (members > 0) {
            branches(college, year);
        }
        return college.build();
    }

    /** Returns the college with one more branch, which has no general branch above it. */
    public College withStray(int year) {
        College plain = college(year);
        CollegeBuilder college = College.builder();
        plain.organizations().forEach(organization -> {
            college.add(organization);
            plain.terms(organization.id()).forEach(college::add);
            plain.stays(organization.id()).forEach(college::add);
        });
        plain.posts().forEach(college::add);
        return college.add(Organization.branch("s", type).established(FOUNDED)).build();
    }

    /** Returns the day on which the activist graduates. */
    static LocalDate leaving(int year) {
        return LocalDate.of(year, 7, 1);
    }

    private void branches(CollegeBuilder college, int year) {
        BranchType other = type == BranchType.FACULTY ? BranchType.UNDERGRADUATE : BranchType.FACULTY;
        college.add(Organization.branch("b", type).under("gb").established(FOUNDED))
                .add(Organization.branch("o", other).under("gb").established(FOUNDED))
                .add(TermOfOffice.of("b", LocalDate.of(year - 3, 5, 10)));
        for (int i = 1; i <= members; i++) {
            college.add(full("b" + i, "b").isLeadingCadre(hasCadre && i == members));
        }
        for (int i = 1; i <= 3; i++) {
            college.add(full("o" + i, "o"));
        }
        if (hasGroup) {
            college.add(Organization.group("b.g").under("b").established(FOUNDED));
            for (int i = 1; i <= 3; i++) {
                college.add(full("g" + i, "b.g"));
            }
        }
        if (hasActivist) {
            college.add(Stay.builder(ACTIVIST, MemberStatus.ACTIVIST)
                    .at("b")
                    .since(FOUNDED)
                    .graduates(Optional.of(leaving(year))));
        }
        if (isStaffed) {
            staff(college);
        }
    }

    private static Stay.Builder full(String person, String organization) {
        return Stay.builder(person, MemberStatus.FULL).at(organization).since(FOUNDED);
    }

    private void staff(CollegeBuilder college) {
        post(college, "b1", Role.SECRETARY, "gb");
        post(college, "o1", Role.DEPUTY_SECRETARY, "gb");
        post(college, "o2", Role.ORGANIZATION_COMMISSIONER, "gb");
        post(college, "o3", Role.DISCIPLINE_COMMISSIONER, "gb");
        post(college, "b2", Role.AFFAIRS_OFFICER, "gb");
        post(college, "b1", Role.WORKING_GROUP_CHAIR, "gb");
        post(college, "b2", Role.WORKING_GROUP_MEMBER, "gb");
        if (hasCadre) {
            post(college, "b" + members, Role.WORKING_GROUP_MEMBER, "gb");
        }
        post(college, "o1", Role.WORKING_GROUP_MEMBER, "gb");
        post(college, "b2", Role.SECRETARY, "b");
        post(college, "o1", Role.SECRETARY, "o");
        if (!hasGroup) {
            post(college, "o3", Role.SECRETARY, "gb");
            post(college, "b1", Role.SECRETARY, "b");
        }
        if (members > 3) {
            post(college, "b3", Role.COMMISSIONER, "b");
            post(college, "b4", Role.YOUTH_COMMISSIONER, "b");
        }
    }

    private static void post(CollegeBuilder college, String person, Role role, String organization) {
        college.add(Post.builder(person, role).at(organization).since(FOUNDED));
    }

    @Override
    public String toString() {
        return members + " members, " + type.code() + (isStaffed ? ", staffed" : "") + (hasGroup ? ", group" : "")
                + (hasCadre ? ", cadre" : "") + (hasActivist ? ", activist" : "");
    }
}
