package dev.norms.cli.report;

import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The columns of an overview: at most twelve months, quarters, years or spans of years. */
final class Buckets {
    static final int MAX_BUCKETS = 12;

    /** A range of days with a label of at most four terminal cells; a span of years is labeled by its first. */
    record Bucket(DateRange days, Label label) {}

    private Buckets() {}

    static List<Bucket> of(DateRange range) {
        YearMonth first = YearMonth.from(range.from());
        YearMonth last = YearMonth.from(range.last());
        int step = 1; // in months
        if (ChronoUnit.MONTHS.between(first, last) >= MAX_BUCKETS) {
            step = 3;
            first = first.withMonth((first.getMonthValue() - 1) / 3 * 3 + 1);
        }
        if (ChronoUnit.MONTHS.between(first, last) / step >= MAX_BUCKETS) {
            int years = last.getYear() - first.getYear() + 1;
            step = (years + MAX_BUCKETS - 1) / MAX_BUCKETS * 12;
            first = first.withMonth(1);
        }
        List<Bucket> buckets = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(step)) {
            LocalDate from = month.atDay(1);
            buckets.add(new Bucket(DateRange.of(from, month.plusMonths(step).atDay(1)), label(month, step)));
        }
        return buckets;
    }

    /** Returns the label of a bucket; a month is unique among twelve consecutive ones, so its year is left out. */
    private static Label label(YearMonth month, int step) {
        String year = Integer.toString(month.getYear());
        return switch (step) {
            case 1 ->
                Label.of(month.getMonthValue() + "月", month.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
            case 3 -> Label.same(year.substring(2) + "Q" + (month.getMonthValue() + 2) / 3);
            default -> Label.same(year);
        };
    }
}
