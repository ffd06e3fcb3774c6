package dev.norms.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Label;
import dev.norms.organization.Role;
import dev.norms.time.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BodyRuleTest {
    private static final BodyRule ONE_SECRETARY = new BodyRule.Seats(Set.of(Role.SECRETARY), Bound.between(1, 1));

    @Test
    void sizes_read_in_words() {
        BodyRule.Sizes sizes = new BodyRule.Sizes(3, 50, 3, 1);
        assertThat(sizes).hasToString("sizes branch 3+ full, generally ...50, group 3+ of them 1+ full");
        assertThat(sizes.label())
                .isEqualTo(Label.of(
                        "党支部正式党员不少于3人、党员一般不超过50人；党小组党员不少于3人，其中正式党员不少于1人",
                        "a branch has at least 3 full members and generally at most 50 members,"
                                + " a group at least 3 members, of them full: 1"));
    }

    @Test
    void exactly_one_is_said_as_one() {
        assertThat(ONE_SECRETARY).hasToString("secretary 1..1");
        assertThat(ONE_SECRETARY.label()).isEqualTo(Label.of("书记1人", "exactly 1 of: secretary"));
    }

    @Test
    void seats_stand_in_the_order_of_the_posts_and_read_in_words() {
        BodyRule.Seats seats = new BodyRule.Seats(Set.of(Role.COMMISSIONER, Role.DEPUTY_SECRETARY), Bound.atLeast(1));
        assertThat(seats).hasToString("deputy-secretary|commissioner 1+");
        assertThat(seats.label()).isEqualTo(Label.of("副书记、委员不少于1人", "at least 1 of: deputy secretary, commissioner"));
        assertThat(new BodyRule.Seats(Set.of(Role.DEPUTY_SECRETARY), Bound.between(0, 1)).label())
                .isEqualTo(Label.of("副书记0—1人", "0–1 of: deputy secretary"));
    }

    @Test
    void a_committee_has_a_size_and_a_usual_one() {
        BodyRule.CommitteeSize size = new BodyRule.CommitteeSize(Bound.between(3, 7), 5);
        assertThat(size).hasToString("committee 3..7 generally ...5");
        assertThat(size.label()).isEqualTo(Label.of("委员会3—7人，一般不超过5人", "a committee of 3–7, generally at most 5"));
    }

    @Test
    void a_branch_is_judged_by_its_size() {
        List<BodyRule> without = new ArrayList<>(List.of(ONE_SECRETARY));
        BodyRule.BySize bySize = new BodyRule.BySize(
                7, List.of(ONE_SECRETARY, new BodyRule.CommitteeSize(Bound.between(3, 7), 5)), without);
        without.clear();
        assertThat(bySize)
                .hasToString("if 7+ full [secretary 1..1, committee 3..7 generally ...5] else [secretary 1..1]");
        assertThat(bySize.label())
                .isEqualTo(Label.of(
                        "正式党员7人及以上：书记1人，委员会3—7人，一般不超过5人；不足7人：书记1人",
                        "with 7 or more full members: exactly 1 of: secretary, a committee of 3–7, generally at most 5;"
                                + " with fewer: exactly 1 of: secretary"));
    }

    @Test
    void what_needs_no_number_has_a_fixed_text() {
        assertThat(new BodyRule.Tiers(false)).hasToString("tiers");
        assertThat(new BodyRule.WorkingGroup(true)).hasToString("working-group");
    }
}
