package dev.norms.internal.choice;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The meeting that counts as the appraisal of the leading body and the leading cadres. */
public enum LeadershipAppraisal implements Coded {
    /** Only a meeting held for that appraisal. */
    APART(Label.of(
            "年底班子一次，党员领导干部各参加一次",
            "at the end of the year, the leading body once, and each leading cadre takes part once")),
    /** Also the appraisal meeting of the secretaries. */
    TOGETHER(Label.of("书记述职评议会也计入", "the appraisal meeting of the secretaries counts as well"));

    private final Label label;

    LeadershipAppraisal(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
