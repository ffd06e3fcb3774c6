package dev.norms.time;

import dev.norms.internal.order.CodePointOrder;
import dev.norms.label.Label;
import java.io.Serializable;

/**
 * The name of a period for which something is owed.
 *
 * <p>Text forms: {@code 2021}, {@code 2021-H1}, {@code 2021-Q2}, {@code 2021-05} ({@link CalendarPeriod});
 * {@code 2021-year-start}, {@code 2021-spring-festival} … ({@link WindowPeriod}); {@code term-2020-11-05}
 * ({@link TermPeriod}); {@code edition-2020} ({@link EditionPeriod}); {@code 2026-2027-1} ({@link SemesterPeriod}).
 * Since periods overlap, they are ordered by the code points of their text forms, not by time; to order by time, sort
 * by windows.
 */
public sealed interface Period extends Comparable<Period>, Serializable
        permits CalendarPeriod, WindowPeriod, TermPeriod, EditionPeriod, SemesterPeriod {
    /**
     * The form of this period.
     *
     * @return the form
     */
    PeriodForm form();

    /**
     * The period in words.
     *
     * @return for instance 2021年第2季度 and "2021 Q2"
     */
    Label label();

    @Override
    default int compareTo(Period other) {
        return CodePointOrder.INSTANCE.compare(toString(), other.toString());
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 2021-Q2}
     * @return the period; its {@code toString} is the text
     * @throws IllegalArgumentException if the text is not the name of a period
     */
    static Period parse(String text) {
        return PeriodNames.find(text)
                .orElseThrow(() -> new IllegalArgumentException("period must be a name such as 2021, 2021-H1,"
                        + " 2021-Q2, 2021-05, 2021-year-end, 2026-2027-1, term-2020-11-05 or edition-2020, but was "
                        + text));
    }
}
