package dev.norms.calendar.election;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The numbers of a ballot that are checked. */
public enum BallotAspect implements Coded {
    /** No more are entitled to vote than there are full members. */
    VOTERS(Label.of("应到会人数", "those entitled to vote")),
    /** Enough are present to vote at all. */
    QUORUM(Label.of("实到会人数", "those present")),
    /** There are enough candidates for the seats. */
    CANDIDATES(Label.of("候选人数", "candidates")),
    /** The committee to be elected is of the size that the number of members asks for. */
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
