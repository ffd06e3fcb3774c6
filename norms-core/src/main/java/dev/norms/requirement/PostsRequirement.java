package dev.norms.requirement;

import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requires posts of the owning organization to be filled on every day.
 *
 * @param posts the posts, at least one
 */
public record PostsRequirement(Set<Role> posts) implements Unnumbered {
    private static final EvidenceRule EVIDENCE = EvidenceRule.all(Unit.ITEMS, EvidenceSource.POSTS);

    /**
     * Checks that there is a post.
     *
     * @throws IllegalArgumentException if there is no post
     */
    public PostsRequirement {
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("posts must hold at least one post, but was empty");
        }
        posts = Ordered.enums(posts);
    }

    @Override
    public EvidenceRule evidence() {
        return EVIDENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.posts(this);
    }

    @Override
    public Label label() {
        Label names = Label.join(posts.stream().map(Role::label).toList(), "、", ", ");
        return Label.format("任何时候有人担任：{0}", "filled on every day: {0}", names);
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(PostsRequirement.class)
                .filter(theirs -> posts.containsAll(theirs.posts))
                .isPresent();
    }

    /**
     * The text form.
     *
     * @return for instance {@code posts secretary|affairs-officer}
     */
    @Override
    public String toString() {
        return "posts " + posts.stream().map(Coded::code).collect(Collectors.joining("|"));
    }
}
