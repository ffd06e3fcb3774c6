package dev.norms.internal.choice.admission;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/** The day from which the working days of a public notice are counted. */
public enum PublicNoticeStart implements Coded {
    /** The day on which the notice is posted. */
    FIRST(
            Label.of(
                    "张贴当日为工作日的计入，按放假安排计工作日，期满次日起可列为发展对象",
                    "the day of posting counts if it is a working day by the holiday notices; listing is possible from the day after the last")),
    /** The day after posting. */
    NEXT(Label.of("自张贴次日起计工作日", "working days are counted from the day after posting"));

    private final Label label;

    PublicNoticeStart(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
