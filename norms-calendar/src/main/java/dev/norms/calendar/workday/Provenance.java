package dev.norms.calendar.workday;

import static java.util.Objects.requireNonNull;

import dev.norms.calendar.notice.NoticeDay;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The source of a day's status, with the notices to come that may change it.
 *
 * <p>Example: Thursday 2019-05-02 is off by the amendment 国办发明电〔2019〕3号 of 2019-03-22; Monday 2027-02-08 is off by law,
 * provisionally, until the notice for 2027 is known.
 *
 * @param day the day
 * @param status the status of the day
 * @param kind the kind of the source
 * @param number the number of the paper or regulation, or the notice that a given row names; empty for the day of the
 *     week, and may be empty for a given row
 * @param signed the day on which the paper or regulation was signed; empty for a given row and the day of the week
 * @param page the address of the page on which the paper was published; empty if the source is not a paper
 * @param rows the rows of papers and given rows for the day, the one that decides last, unmodifiable; empty for law and
 *     the day of the week
 * @param awaited the years of the notices that are not known and would decide, in order, unmodifiable; empty if the day
 *     is confirmed
 */
public record Provenance(
        LocalDate day,
        DayStatus status,
        Kind kind,
        String number,
        Optional<LocalDate> signed,
        Optional<String> page,
        List<NoticeDay> rows,
        List<Integer> awaited) {
    /** The kinds of sources. */
    public enum Kind implements Coded {
        /** A holiday notice, of the day's year or of the next. */
        NOTICE(Label.of("放假通知", "holiday notice")),
        /** A paper that amends a holiday notice. */
        AMENDMENT(Label.of("修改通知", "amendment")),
        /** A row that was given to the calendar, or a day of the university. */
        GIVEN(Label.of("自行提供的安排", "given row")),
        /** The law alone, in a year of which the notice is not known. */
        LAW(Label.of("法定节日规定", "statutory days")),
        /** The day of the week, since nothing mentions the day. */
        WEEKDAY(Label.of("星期", "day of the week"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public Provenance {
        requireNonNull(day, "day");
        requireNonNull(status, "status");
        requireNonNull(kind, "kind");
        requireNonNull(number, "number");
        requireNonNull(signed, "signed");
        requireNonNull(page, "page");
        rows = List.copyOf(rows);
        awaited = List.copyOf(awaited);
    }

    /**
     * Returns whether a notice to come may change the day.
     *
     * @return provisional if notices are awaited
     */
    public Certainty certainty() {
        return awaited.isEmpty() ? Certainty.CONFIRMED : Certainty.PROVISIONAL;
    }

    /**
     * Returns the rows for the day that a later paper, a given row or the university has replaced.
     *
     * @return the rows that no longer hold, in the order in which they were replaced; unmodifiable
     */
    public List<NoticeDay> superseded() {
        return rows.isEmpty() ? rows : rows.subList(0, rows.size() - 1);
    }

    /**
     * Returns the whole provenance in one sentence.
     *
     * @return the label, for instance "2027-02-08: public holiday by statutory days, 国务院令第795号 (2024-11-10),
     *     provisional until the notice for 2027 is known"
     */
    public Label label() {
        List<Label> parts = new ArrayList<>(List.of(by()));
        for (NoticeDay row : superseded()) {
            Label was = Label.format("原为{0}", "was {0}", row.kind().label());
            parts.add(with("{0}（{1}）", "{0} by {1}", was, row.notice()));
        }
        for (int year : awaited) {
            parts.add(Label.format("{0}年放假通知未知，暂定", "provisional until the notice for {0} is known", year));
        }
        return Label.format("{0}：{1}，依据{2}", "{0}: {1} by {2}", day, status.label(), Label.join(parts, "；", "; "));
    }

    private Label by() {
        if (kind == Kind.WEEKDAY) {
            DayOfWeek weekday = day.getDayOfWeek();
            return Label.of(
                    weekday.getDisplayName(TextStyle.FULL, Locale.CHINESE) + "，无文件另作安排",
                    kind.label().en() + " (" + weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            + "), nothing says otherwise");
        }
        Label paper = with("{0}{1}", "{0} {1}", kind.label(), number);
        Label dated = with(
                "{0}（{1}）", "{0} ({1})", paper, signed.map(LocalDate::toString).orElse(""));
        return with(
                "{0}：{1}",
                "{0}, {1}",
                dated,
                rows.isEmpty() ? "" : rows.get(rows.size() - 1).name());
    }

    /** Returns a label with a text, which is left out if it is blank. */
    private static Label with(String zh, String en, Label label, String text) {
        return text.isBlank() ? label : Label.format(zh, en, label, text);
    }
}
