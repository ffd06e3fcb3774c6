package dev.norms.calendar.assessment;

import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.Role;

/** The sample with everybody whom the further norms need: a full committee, a leading cadre, an activist. */
public final class FullSample {
    public static final College COLLEGE = college().build();

    private FullSample() {}

    public static CollegeBuilder college() {
        CollegeBuilder college = Sample.college()
                .add(Post.builder("p10", Role.DEPUTY_SECRETARY).at("gb").since("2020-11-05"))
                .add(Post.builder("p11", Role.ORGANIZATION_COMMISSIONER)
                        .at("gb")
                        .since("2020-11-05"))
                .add(Post.builder("p12", Role.DISCIPLINE_COMMISSIONER).at("gb").since("2020-11-05"))
                .add(Post.builder("p12", Role.AFFAIRS_OFFICER).at("gb").since("2020-11-05"))
                .add(Post.builder("p12", Role.SECRETARY).at("f1").since("2020-11-05"))
                .add(Post.builder("p3", Role.DEPUTY_SECRETARY).at("u1").since("2020-11-05"))
                .add(Post.builder("p4", Role.COMMISSIONER).at("u1").since("2020-11-05"))
                .add(Post.builder("p1", Role.WORKING_GROUP_CHAIR).at("gb").since("2020-11-05"))
                .add(Post.builder("p2", Role.WORKING_GROUP_MEMBER).at("gb").since("2020-11-05"))
                .add(Post.builder("p9", Role.WORKING_GROUP_MEMBER).at("gb").since("2020-11-05"))
                .add(Post.builder("p12", Role.WORKING_GROUP_MEMBER).at("gb").since("2020-11-05"))
                .add(Stay.builder("p9", MemberStatus.FULL)
                        .at("f1")
                        .since("2014-09-01")
                        .isLeadingCadre(true))
                .add(Stay.builder("act", MemberStatus.ACTIVIST).at("u1").since("2020-09-01"));
        for (int i = 10; i <= 15; i++) {
            college.add(Stay.builder("p" + i, MemberStatus.FULL)
                    .at(i < 13 ? "f1" : "u1.g")
                    .since("2014-09-01"));
        }
        return college;
    }
}
