package dev.norms.vote;

import static java.util.Objects.requireNonNull;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A rule on when a meeting may vote on some matters, and when a motion is carried.
 *
 * @param matters the matters to which the rule applies, at least one
 * @param quorum the share of those entitled to vote who must be present (实到会人数)
 * @param majority the share of the base that must vote in favor
 * @param base the persons of whom the majority is counted
 * @param absenteesCount whether opinions that absentees wrote before the meeting count as votes; they never count as
 *     presence
 */
public record VotingRule(
        Set<Matter> matters, Threshold quorum, Threshold majority, VotingBase base, boolean absenteesCount) {
    /**
     * Copies the matters.
     *
     * @throws IllegalArgumentException if there is no matter
     */
    public VotingRule {
        matters = Ordered.enums(matters);
        requireNonNull(quorum, "quorum");
        requireNonNull(majority, "majority");
        requireNonNull(base, "base");
        if (matters.isEmpty()) {
            throw new IllegalArgumentException("matters must not be empty");
        }
    }

    /**
     * Returns this rule with another base of the majority.
     *
     * @param other the persons of whom the majority is counted
     * @return the rule
     */
    public VotingRule withBase(VotingBase other) {
        return new VotingRule(matters, quorum, majority, other, absenteesCount);
    }

    /**
     * The fewest who must be present.
     *
     * @param entitled the number of those entitled to vote, 0 or more
     * @return the number
     * @throws IllegalArgumentException if {@code entitled} is negative
     */
    public int neededPresent(int entitled) {
        return quorum.minimum(entitled);
    }

    /**
     * The fewest votes in favor.
     *
     * @param entitled the number of those entitled to vote, 0 or more
     * @param present the number of those present, 0 or more
     * @return the number
     * @throws IllegalArgumentException if the number of whom the majority is counted is negative
     */
    public int neededInFavor(int entitled, int present) {
        return majority.minimum(base.of(entitled, present));
    }

    /**
     * The rule in words.
     *
     * @return quorum, majority and whether absentees count
     */
    public Label label() {
        // a plain loop: this runs while a program starts, and its first stream is slow to load
        List<Label> labels = new ArrayList<>();
        for (Matter matter : matters) {
            labels.add(matter.label());
        }
        Label names = Label.join(labels, "、", ", ");
        Label rule = Label.format(
                "{0}：到会{1}方可表决，赞成{2}{3}为通过",
                "{0}: a vote needs {1} present and is carried by {2} of {3}",
                names,
                quorum.label(),
                majority.label(),
                base.label());
        return absenteesCount
                ? Label.format("{0}，会前书面意见计入票数", "{0}; opinions written beforehand count as votes", rule)
                : rule;
    }
}
