package dev.norms.calendar.election;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** A number of a ballot that is checked against the rules of voting. */
public enum BallotAspect implements Coded {
    /** Those entitled to vote are no more than the full members. */
    VOTERS(Label.of("应到会人数", "those entitled to vote")),
    /** Enough are present for a vote. */
    QUORUM(Label.of("实到会人数", "those present")),
    /** There are enough candidates for the seats. */
    CANDIDATES(Label.of("候选人数", "candidates")),
    /** The committee to be elected has the size required for the number of full members. */
    SEATS(Label.of("应选人数", "seats")),
    /** Enough vote in favor. */
    MAJORITY(Label.of("赞成票数", "votes in favor"));

    private final Label label;

    BallotAspect(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
