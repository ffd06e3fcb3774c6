package dev.norms.calendar.remedy.cure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.calendar.assessment.Sample;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Post;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.BodyRule;
import dev.norms.time.Bound;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is appointed and who is relieved, where several would do. */
class CommitteesTest {
    private static final Bound ANY = Bound.atLeast(0);
    private static final Bound ONE = Bound.between(1, 1);

    /** Posts are given as {@code p1 commissioner}, in the branch f1, which has none of its own. */
    private static List<String> acts(Bound secretaries, Bound size, Bound commissioners, String... posts) {
        CollegeBuilder college = Sample.college();
        for (String post : posts) {
            String[] parts = post.split(" ", -1);
            college.declare(PersonId.of(parts[0]))
                    .add(Post.builder(parts[0], Role.valueOf(parts[1])).at("f1").since("2020-11-05"));
        }
        return Situations.english(new Committees(Situations.on("2021-05-10", college.build()), OrganizationId.of("f1"))
                .cure(List.of(
                        new BodyRule.Seats(Set.of(Role.SECRETARY), secretaries),
                        new BodyRule.CommitteeSize(size, 5),
                        new BodyRule.Seats(Role.commissioners(), commissioners))));
    }

    @Test
    void nothing_is_done_where_nothing_is_asked() {
        assertThat(acts(ANY, ANY, ANY)).isEmpty();
        assertThat(acts(ANY, ANY, ANY, "p1 SECRETARY", "p2 SECRETARY", "p3 COMMISSIONER"))
                .isEmpty();
        assertThat(acts(ONE, Bound.between(2, 2), ONE, "p1 SECRETARY", "p2 COMMISSIONER"))
                .isEmpty();
    }

    @Test
    void new_people_fill_the_posts_while_there_is_room_those_alike_by_one_act() {
        assertThat(acts(ONE, Bound.between(3, 7), Bound.atLeast(1)))
                .containsExactly("f1 fills a post: secretary (1)", "f1 fills a post: commissioner (2)");
        assertThat(acts(ONE, ANY, Bound.atLeast(2), "p1 SECRETARY"))
                .containsExactly("f1 fills a post: commissioner (2)");
        assertThat(acts(ONE, Bound.between(3, 3), Bound.atLeast(1), "p1 SECRETARY", "p1 COMMISSIONER"))
                .containsExactly("f1 fills a post: commissioner (2)");
    }

    @Test
    void members_fill_the_posts_when_no_room_is_left() {
        assertThat(acts(ONE, Bound.between(2, 2), Bound.atLeast(1), "p1 SECRETARY", "p2 DEPUTY_SECRETARY"))
                .containsExactly("f1 fills a post: commissioner (p1)");
        assertThat(acts(ONE, Bound.between(1, 2), Bound.atLeast(1), "p1 COMMISSIONER", "p2 DEPUTY_SECRETARY"))
                .containsExactly("f1 fills a post: secretary (p2)");
        assertThat(acts(ONE, Bound.between(3, 3), Bound.atLeast(3), "p1 SECRETARY", "p2 COMMISSIONER"))
                .containsExactly("f1 fills a post: commissioner (1)", "f1 fills a post: commissioner (p1)");
    }

    @Test
    void of_two_secretaries_the_one_with_another_post_gives_it_up_if_the_committee_is_not_too_large() {
        String[] two = {"p1 SECRETARY", "p2 SECRETARY", "p2 COMMISSIONER"};

        assertThat(acts(ONE, ANY, ANY, two))
                .containsExactly("f1 relieves one person (such as p2) of a post: secretary");
        assertThat(acts(ONE, Bound.between(1, 2), ANY, two))
                .containsExactly("f1 relieves one person (such as p2) of a post: secretary");
    }

    @Test
    void of_two_secretaries_the_one_without_another_post_leaves_a_committee_that_is_too_large() {
        assertThat(acts(ONE, Bound.between(1, 1), ANY, "p1 SECRETARY", "p2 SECRETARY", "p2 COMMISSIONER"))
                .containsExactly("f1 relieves one person (such as p1) of a post: secretary");
    }

    @Test
    void commissioners_above_the_most_are_relieved() {
        assertThat(acts(
                        ANY,
                        ANY,
                        Bound.between(0, 1),
                        "p1 SECRETARY",
                        "p1 YOUTH_COMMISSIONER",
                        "p2 WOMEN_COMMISSIONER",
                        "p2 COMMISSIONER",
                        "p3 SECRETARY"))
                .containsExactly("f1 relieves one person (such as p1) of a post: youth commissioner");
    }

    @Test
    void those_with_the_fewest_posts_leave_a_committee_that_is_too_large_with_all_their_posts() {
        assertThat(acts(
                        ANY,
                        Bound.between(1, 2),
                        ANY,
                        "p1 SECRETARY",
                        "p2 DEPUTY_SECRETARY",
                        "p2 COMMISSIONER",
                        "p3 DEPUTY_SECRETARY"))
                .containsExactly("f1 relieves one person (such as p1) of a post: secretary");
        assertThat(acts(
                        ANY,
                        Bound.between(0, 0),
                        ANY,
                        "p1 DEPUTY_SECRETARY",
                        "p1 YOUTH_COMMISSIONER",
                        "p1 GROUP_LEADER"))
                .containsExactly(
                        "f1 relieves one person (such as p1) of a post: deputy secretary",
                        "f1 relieves one person (such as p1) of a post: youth commissioner");
    }

    @Test
    void whoever_is_needed_stays_on_a_committee_that_is_too_large() {
        assertThat(acts(ONE, Bound.between(1, 1), ANY, "p1 SECRETARY", "p2 DEPUTY_SECRETARY", "p2 COMMISSIONER"))
                .containsExactly(
                        "f1 relieves one person (such as p2) of a post: deputy secretary",
                        "f1 relieves one person (such as p2) of a post: commissioner");
        assertThat(acts(ANY, Bound.between(1, 1), Bound.atLeast(1), "p1 COMMISSIONER", "p2 DEPUTY_SECRETARY"))
                .containsExactly("f1 relieves one person (such as p2) of a post: deputy secretary");
        assertThat(acts(
                        ANY,
                        Bound.between(1, 1),
                        Bound.atLeast(1),
                        "p1 COMMISSIONER",
                        "p2 DEPUTY_SECRETARY",
                        "p2 COMMISSIONER"))
                .containsExactly("f1 relieves one person (such as p1) of a post: commissioner");
    }
}
