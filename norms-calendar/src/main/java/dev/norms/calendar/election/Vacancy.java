package dev.norms.calendar.election;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Sets;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import dev.norms.time.Bound;
import java.util.Set;
import java.util.stream.Collectors;

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
        boolean commissioners = posts.equals(Role.commissioners());
        String zh = commissioners ? "委员" : joined(true);
        String en = commissioners ? "commissioner" : joined(false);
        return held == 0
                ? Label.of(zh + "空缺", "vacant: " + en)
                : Label.of(zh + "缺" + (asked.atLeast() - held) + "人", (asked.atLeast() - held) + " more needed: " + en);
    }

    private String joined(boolean zh) {
        return posts.stream()
                .map(Role::label)
                .map(label -> zh ? label.zh() : label.en())
                .collect(Collectors.joining(zh ? "、" : ", "));
    }
}
