package dev.norms.calendar.election;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The numbers of a ballot that are checked. */
public enum BallotAspect implements Coded {
    /** No more are entitled to vote than there are full members. */
    VOTERS("voters", Label.of("应到会人数", "those entitled to vote")),
    /** Enough are present to vote at all. */
    QUORUM("quorum", Label.of("实到会人数", "those present")),
    /** There are enough candidates for the seats. */
    CANDIDATES("candidates", Label.of("候选人数", "candidates")),
    /** The committee to be elected is of the size that the number of members asks for. */
    SEATS("seats", Label.of("应选人数", "seats")),
    /** Enough vote in favor. */
    MAJORITY("majority", Label.of("赞成票数", "votes in favor"));

    private final String code;
    private final Label label;

    BallotAspect(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Label label() {
        return label;
    }
}
