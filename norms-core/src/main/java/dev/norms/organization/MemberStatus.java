package dev.norms.organization;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The status of a person in a branch. */
public enum MemberStatus implements Coded {
    /** A full member (正式党员); votes and may be elected. */
    FULL(Label.of("正式党员", "full member")),
    /** A probationary member (预备党员). */
    PROBATIONARY(Label.of("预备党员", "probationary member")),
    /** An applicant under cultivation (入党积极分子); not a member. */
    ACTIVIST(Label.of("入党积极分子", "activist")),
    /** A candidate for admission (发展对象); not a member. */
    CANDIDATE(Label.of("发展对象", "admission candidate"));

    private final Label label;

    MemberStatus(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns whether a person of this status is a member of the Party.
     *
     * @return true for full and probationary members
     */
    public boolean isMember() {
        return this == FULL || this == PROBATIONARY;
    }
}
