package dev.norms.calendar.bench;

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

/** Colleges of any size, all alike: groups and members spread evenly over the branches. */
final class LargeCollege {
    private LargeCollege() {}

    static College of(int branches, int groups, int members) {
        CollegeBuilder college =
                College.builder().add(Organization.generalBranch("gb").established("2012-09-01"));
        for (int i = 0; i < branches; i++) {
            college.add(Organization.branch("b" + i, BranchType.UNDERGRADUATE)
                            .under("gb")
                            .established("2012-09-01"))
                    .add(TermOfOffice.of("b" + i, LocalDate.of(2018, 1, 1).plusDays(i % 365)))
                    .add(Post.builder("p" + i % members, Role.SECRETARY)
                            .at("b" + i)
                            .since("2018-01-01"));
        }
        for (int i = 0; i < groups; i++) {
            college.add(Organization.group("g" + i).under("b" + i % branches).established("2012-09-01"));
        }
        for (int i = 0; i < members; i++) {
            college.add(Stay.builder("p" + i, MemberStatus.FULL)
                    .at("b" + i % branches)
                    .since("2015-09-01"));
        }
        return college.build();
    }
}
