package dev.norms.calendar.election;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.time.LocalDate;

/** The position of a body in its term of office, the most urgent first. */
public enum TermStanding implements Coded {
    /** The last day for the re-election has passed, including that of an approved extension. */
    OVERDUE("overdue", Label.of("逾期未换届", "re-election overdue")),
    /** At most one month is left. */
    WITHIN_ONE_MONTH("within-1-month", Label.of("一个月内届满", "expires within a month")),
    /** At most three months are left. */
    WITHIN_THREE_MONTHS("within-3-months", Label.of("三个月内届满", "expires within three months")),
    /** At most six months are left: the reminder is due. */
    WITHIN_SIX_MONTHS("within-6-months", Label.of("六个月内届满", "expires within six months")),
    /** No election is known. */
    DATE_MISSING("date-missing", Label.of("缺选举日期", "election date missing")),
    /** More than six months are left, or the body will be dissolved before. */
    IN_ORDER("in-order", Label.of("任期正常", "term in order")),
    /** The committee is appointed and has no term. */
    APPOINTED("appointed", Label.of("指派，无任期", "appointed, without a term"));

    private final String code;
    private final Label label;

    TermStanding(String code, Label label) {
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

    /**
     * Returns whether action is needed.
     *
     * @return true for a re-election that is overdue or due within six months, and for a missing date
     */
    public boolean isPressing() {
        return compareTo(DATE_MISSING) <= 0;
    }

    /**
     * Returns the standing by calendar months, counted back from the last day; on that day itself nothing is overdue.
     */
    static TermStanding of(LocalDate lastDay, LocalDate asOf) {
        if (asOf.isAfter(lastDay)) {
            return OVERDUE;
        }
        if (!asOf.isBefore(lastDay.minusMonths(1))) {
            return WITHIN_ONE_MONTH;
        }
        if (!asOf.isBefore(lastDay.minusMonths(3))) {
            return WITHIN_THREE_MONTHS;
        }
        return asOf.isBefore(lastDay.minusMonths(6)) ? IN_ORDER : WITHIN_SIX_MONTHS;
    }
}
