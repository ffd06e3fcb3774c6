package dev.norms.files.form;

import com.google.common.base.CharMatcher;
import dev.norms.files.cell.CellContext;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.LooseText;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Label;
import dev.norms.time.Period;
import dev.norms.time.WindowName;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the name of a period as people write it. */
final class PeriodParser {
    private static final Label WANTED = Label.of(
            "须为期间名称，如2021、2021-H1、2021-Q2、2021-05、2021-year-end（2021年底）",
            "must be the name of a period such as 2021, 2021-H1, 2021-Q2, 2021-05, 2021-year-end");
    private static final Pattern YEAR = Pattern.compile("(\\d{4}) *年?度?");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4}) *年? *-?第? *([1-4一二三四]) *季度");
    private static final Pattern HALF = Pattern.compile("(\\d{4}) *年? *([上下]) *半年");

    private static final Pattern WINDOW = Pattern.compile("(\\d{4})(.+)");
    private static final Pattern SEMESTER = Pattern.compile("(\\d{4})[-—–~至/]*(\\d{4})学年度?第?([12一二])学期");

    private PeriodParser() {}

    static Optional<Period> read(String text, CellContext context) {
        Optional<Period> exact = parse(text);
        if (exact.isPresent()) {
            return exact;
        }
        Optional<Period> loose = parse(named(LooseText.halfWidth(text)));
        if (loose.isPresent()) {
            context.lenient(Leniency.PERIOD_FORM);
            return loose;
        }
        Optional<YearMonth> month = CellForm.month().read(text, context.silently());
        if (month.isEmpty()) {
            context.complain(WANTED, text);
            return Optional.empty();
        }
        // read again, to report how it was understood
        return CellForm.month().read(text, context).flatMap(read -> parse(read.toString()));
    }

    /** Returns the exact name that a text may mean. */
    private static String named(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            String number = quarter.group(2);
            int chinese = "一二三四".indexOf(number) + 1;
            return quarter.group(1) + "-Q" + (chinese == 0 ? number : Integer.toString(chinese));
        }
        Matcher half = HALF.matcher(text);
        if (half.matches()) {
            return half.group(1) + "-H" + (half.group(2).equals("上") ? 1 : 2);
        }
        Matcher semester = SEMESTER.matcher(CharMatcher.whitespace().removeFrom(text));
        if (semester.matches()) {
            String ordinal = "1一".contains(semester.group(3)) ? "-1" : "-2";
            return semester.group(1) + "-" + semester.group(2) + ordinal;
        }
        Matcher window = WINDOW.matcher(LooseText.plain(text));
        if (window.matches()) {
            for (WindowName name : WindowName.values()) {
                String label = LooseText.plain(name.label().zh());
                if (window.group(2).equals(label) || window.group(2).equals("年" + label)) {
                    return window.group(1) + "-" + name.code();
                }
            }
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return year.group(1);
        }
        String plain = text.replace('_', '-').toLowerCase(Locale.ROOT);
        return plain.matches("\\d{4}-[qh]\\d") ? plain.toUpperCase(Locale.ROOT) : plain;
    }

    private static Optional<Period> parse(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
