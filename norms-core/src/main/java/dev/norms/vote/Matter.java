package dev.norms.vote;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The matter on which a meeting votes (表决事项). */
public enum Matter implements Coded {
    /** An election, of a whole committee or of some seats. */
    ELECTION(Label.of("选举", "election")),
    /** An election of a secretary or deputy secretary alone, for which as many candidates as seats suffice. */
    SECRETARY_ELECTION(Label.of("书记选举", "election of a secretary")),
    /** The admission of a person as a probationary member. */
    ADMISSION(Label.of("接收预备党员", "admission as a probationary member")),
    /** The confirmation of a probationary member as a full member. */
    CONFIRMATION(Label.of("预备党员转正", "confirmation of a probationary member")),
    /** Any other motion of a members' assembly. */
    MOTION(Label.of("一般议题", "motion"));

    private final Label label;

    Matter(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns whether persons are elected to seats.
     *
     * @return true for both kinds of elections
     */
    public boolean isElection() {
        return this == ELECTION || this == SECRETARY_ELECTION;
    }

    /**
     * Returns whether the meeting votes on one person.
     *
     * @return true for admission and confirmation
     */
    public boolean concernsPerson() {
        return this == ADMISSION || this == CONFIRMATION;
    }
}
