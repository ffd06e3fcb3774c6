package dev.norms.calendar.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import dev.norms.time.Bound;
import java.util.Set;

/**
 * Posts of a body held by fewer persons than the rules require (空缺).
 *
 * @param posts the posts; holders of any of them count
 * @param asked the number of holders that the rules require
 * @param held the number of holders
 */
public record Vacancy(Set<Role> posts, Bound asked, int held) {
    public Vacancy {
        posts = Sets.immutableEnumSet(posts);
        requireNonNull(asked, "asked");
    }

    /**
     * The vacancy in words.
     *
     * @return for instance 书记空缺 and "vacant: secretary"; several posts are named together
     */
    public Label label() {
        Label post = posts.equals(Role.commissioners())
                ? Label.of("委员", "commissioner")
                : Label.join(posts.stream().map(Role::label).toList(), "、", ", ");
        return held == 0
                ? Label.format("{0}空缺", "vacant: {0}", post)
                : Label.format("{0}缺{1}人", "{1} more needed: {0}", post, asked.atLeast() - held);
    }
}
