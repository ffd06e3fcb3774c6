package dev.norms.vote;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The persons of whom a majority is counted. */
public enum VotingBase implements Coded {
    /** All who are entitled to vote, present or not (应到会). */
    ENTITLED(Label.of("应到会有表决权人数", "those entitled to vote")),
    /** Those entitled to vote who are present (实到会). */
    PRESENT(Label.of("实到会有表决权人数", "those entitled to vote who are present"));

    private final Label label;

    VotingBase(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * Returns the number of persons of whom the majority is counted.
     *
     * @param entitled the number of those entitled to vote
     * @param present the number of those present
     * @return {@code entitled} or {@code present}
     */
    public int of(int entitled, int present) {
        return this == ENTITLED ? entitled : present;
    }
}
