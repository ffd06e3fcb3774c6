package dev.norms.calendar.family;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Duty;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.requirement.PostsRequirement;
import java.util.Collection;
import java.util.List;

/**
 * Posts that must be filled.
 *
 * @param requirement the posts
 */
record PostsFamily(PostsRequirement requirement) implements Family {
    private static final Label VACANT = Label.of("空缺", "vacant");
    private static final CountWording.ListForm POSTS =
            new CountWording.ListForm("应有", "个职务有人担任，已有", "个", "posts filled", VACANT);

    @Override
    public RequirementTiming timing() {
        return RequirementTiming.Standing.of(requirement.posts().size());
    }

    /** Returns none: the college alone decides it. */
    @Override
    public Collection<? extends SubjectId> concerned(Duty duty, LedgerRecord record, Counter counter) {
        return List.of();
    }

    @Override
    public Tally tally(Obligation obligation, Counter counter) {
        List<Label> vacant = requirement.posts().stream()
                .filter(post -> holders(obligation, post, counter).isEmpty())
                .map(Role::label)
                .toList();
        return Tally.ofFacts(requirement.posts().size() - vacant.size()).lacking(vacant);
    }

    @Override
    public List<Label> facts(Obligation obligation, Counter counter) {
        return requirement.posts().stream()
                .map(post -> fact(post, holders(obligation, post, counter)))
                .toList();
    }

    private static Label fact(Role post, List<PersonId> holders) {
        List<Label> names =
                holders.stream().map(holder -> Label.same(holder.text())).toList();
        return Label.format(
                "{0}：{1}", "{0}: {1}", post.label(), names.isEmpty() ? VACANT : Label.join(names, "、", ", "));
    }

    @Override
    public Label sentence(CountWording words) {
        if (requirement.posts().size() > 1) {
            return words.listed(POSTS);
        }
        return Label.format(
                "{0}，{1}{2}",
                "{2}", words.when(), words.what(), words.isEnough() ? Label.of("有人担任", "filled") : VACANT);
    }

    private static List<PersonId> holders(Obligation obligation, Role post, Counter counter) {
        return counter.college().holders(Family.owner(obligation), post::equals, counter.asOf());
    }
}
