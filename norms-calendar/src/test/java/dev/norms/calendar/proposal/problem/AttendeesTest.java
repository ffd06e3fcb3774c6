package dev.norms.calendar.proposal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AttendeesTest {
    private static final Set<String> MEMBERS = Set.of("full", "probationary", "grouped", "cadre");
    private static final Set<ActivityKind> OF_MEMBERS = Set.of(
            ActivityKind.MEMBERS_ASSEMBLY,
            ActivityKind.THEMED_PARTY_DAY,
            ActivityKind.GROUP_MEETING,
            ActivityKind.PARTY_LECTURE,
            ActivityKind.ORGANIZATIONAL_LIFE_MEETING,
            ActivityKind.SECRETARY_APPRAISAL,
            ActivityKind.SPECIAL_STUDY,
            ActivityKind.COMMENDATION,
            ActivityKind.VOLUNTEER_SERVICE,
            ActivityKind.MEMBER_APPRAISAL,
            ActivityKind.COLLECTIVE_TRAINING);
    private static final Set<ActivityKind> OF_LEADERS = Set.of(
            ActivityKind.DEMOCRATIC_LIFE_MEETING,
            ActivityKind.LEADERSHIP_APPRAISAL,
            ActivityKind.JOINT_ADMINISTRATION_MEETING);

    /** Nobody is in the branch {@code empty}; all others named here have something to do with the branch {@code u}. */
    private static CollegeBuilder college() {
        return College.builder()
                .add(Organization.generalBranch("gb").established("2012-09-01"))
                .add(Organization.branch("u", BranchType.UNDERGRADUATE)
                        .under("gb")
                        .established("2012-09-01"))
                .add(Organization.group("u.g").under("u").established("2012-09-01"))
                .add(Organization.branch("f", BranchType.FACULTY).under("gb").established("2012-09-01"))
                .add(Organization.branch("empty", BranchType.FACULTY)
                        .under("gb")
                        .established("2012-09-01"))
                .add(stay("full", MemberStatus.FULL, "u"))
                .add(stay("probationary", MemberStatus.PROBATIONARY, "u"))
                .add(stay("activist", MemberStatus.ACTIVIST, "u"))
                .add(stay("candidate", MemberStatus.CANDIDATE, "u"))
                .add(stay("grouped", MemberStatus.FULL, "u.g"))
                .add(stay("cadre", MemberStatus.FULL, "u").isLeadingCadre(true))
                .add(stay("secretary", MemberStatus.FULL, "f"))
                .add(stay("elsewhere", MemberStatus.FULL, "f").isLeadingCadre(true))
                .add(Post.builder("secretary", Role.SECRETARY).at("u").since("2020-11-05"))
                .add(Post.builder("elsewhere", Role.SECRETARY).at("f").since("2020-11-05"))
                .add(Post.builder("activist", Role.AFFAIRS_OFFICER).at("u").since("2020-11-05"));
    }

    private static Stay.Builder stay(String person, MemberStatus status, String at) {
        return Stay.builder(person, status).at(at).since("2014-09-01");
    }

    @Provide
    Arbitrary<ActivityKind> kinds() {
        return Arbitraries.of(ActivityKind.known());
    }

    @Property(tries = 100)
    void members_come_to_what_is_for_members_cadres_to_what_is_for_them_and_always_the_committee(
            @ForAll("kinds") ActivityKind kind) {
        Set<String> expected = new TreeSet<>(Set.of("secretary"));
        if (OF_MEMBERS.contains(kind)) {
            expected.addAll(MEMBERS);
        } else if (OF_LEADERS.contains(kind)) {
            expected.add("cadre");
        }
        assertThat(coming(college().build(), Needed.of("one", "u", kind).on(0)))
                .as("%s", kind)
                .isEqualTo(expected);
    }

    @Test
    void whoever_leads_it_on_one_of_its_days_comes() {
        assertThat(coming(
                        college().build(),
                        Needed.of("one", "empty", ActivityKind.HOLIDAY_VISIT)
                                .led("activist")
                                .on(0)
                                .led("elsewhere")
                                .on(1)))
                .containsExactly("activist", "elsewhere");
    }

    @Test
    void a_leader_of_one_activity_need_not_come_to_another() {
        Attendees attendees = new Attendees(college().build());
        attendees.of(Needed.of("led", "empty", ActivityKind.HOLIDAY_VISIT)
                .led("full")
                .on(0)
                .need());
        assertThat(attendees.of(Needed.of("not", "empty", ActivityKind.HOLIDAY_VISIT)
                        .on(0)
                        .need()))
                .isEqualTo(new BitSet());
    }

    @Test
    void who_comes_or_goes_while_it_may_be_held_is_counted() {
        College college = college()
                .add(stay("left-before", MemberStatus.FULL, "u").until("2021-03-02"))
                .add(stay("left-after", MemberStatus.FULL, "u").until("2021-03-04"))
                .add(Stay.builder("came-before", MemberStatus.FULL).at("u").since("2021-03-05"))
                .add(Stay.builder("came-after", MemberStatus.FULL).at("u").since("2021-03-06"))
                .add(Post.builder("left-before", Role.COMMISSIONER)
                        .at("u")
                        .since("2020-11-05")
                        .until("2021-03-02"))
                .build();
        assertThat(coming(
                        college,
                        Needed.of("one", "u", ActivityKind.MEMBERS_ASSEMBLY).on(0, 2, 4)))
                .contains("left-before", "left-after", "came-before")
                .doesNotContain("came-after");
        assertThat(coming(
                        college,
                        Needed.of("one", "u", ActivityKind.MEMBERS_ASSEMBLY).on(2, 4)))
                .contains("left-after", "came-before")
                .doesNotContain("left-before", "came-after");
    }

    @Property(tries = 700)
    void two_overlap_if_some_day_lies_between_the_first_and_the_last_of_both(
            @ForAll @IntRange(max = 4) int one,
            @ForAll @IntRange(max = 2) int oneMore,
            @ForAll @IntRange(max = 4) int other,
            @ForAll @IntRange(max = 2) int otherMore) {
        boolean isCommon = false;
        for (int day = 0; day < 7; day++) {
            isCommon |= one <= day && day <= one + oneMore && other <= day && day <= other + otherMore;
        }
        assertThat(Attendees.overlap(between(one, one + oneMore), between(other, other + otherMore)))
                .isEqualTo(isCommon);
    }

    private static Need between(int first, int last) {
        return Needed.of("one", "u", ActivityKind.MEMBERS_ASSEMBLY)
                .on(first, last)
                .need();
    }

    /** The persons who come, told by who would have to be in two places if each led something else. */
    private static Set<String> coming(College college, Needed needed) {
        Attendees attendees = new Attendees(college);
        BitSet all = attendees.of(needed.need());
        Set<String> coming = new TreeSet<>();
        college.people().stream().map(PersonId::text).forEach(person -> {
            Need alone = Needed.of("alone", "empty", ActivityKind.HOLIDAY_VISIT)
                    .led(person)
                    .on(0)
                    .need();
            if (attendees.of(alone).intersects(all)) {
                coming.add(person);
            }
        });
        return coming;
    }
}
