package dev.norms.calendar.academic;

import dev.norms.label.Label;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A teaching week (教学周), identified by the name of its semester and its number.
 *
 * <p>No national rule fixes how weeks are counted; by common practice a week lasts from Monday to Sunday, and week 1
 * contains the first teaching day. {@link Semester#range} and {@link AcademicCalendar#range} give its days. Its text
 * form is {@code 2026-2027-1/W08}.
 *
 * @param semester the name of the semester, not blank
 * @param number the number, from 1
 */
public record TeachingWeek(String semester, int number) {
    /**
     * The name may hold anything, even line breaks; the number has two to five digits, as {@link #toString} writes it.
     */
    private static final Pattern FORM = Pattern.compile("(.+)/W(0[1-9]|[1-9]\\d{1,4})", Pattern.DOTALL);

    /**
     * Checks the name and the number.
     *
     * @throws IllegalArgumentException if the name is blank or the number not from 1 to 99999
     */
    public TeachingWeek {
        if (semester.isBlank()) {
            throw new IllegalArgumentException("semester must not be blank, but was '" + semester + "'");
        }
        if (number < 1 || number > 99_999) {
            throw new IllegalArgumentException("number must be from 1 to 99999, but was " + number);
        }
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code 2026-2027-1/W08}
     * @return the week
     * @throws IllegalArgumentException if the text has another form
     */
    public static TeachingWeek parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("week must have the form 2026-2027-1/W08, but was " + text);
        }
        return new TeachingWeek(parts.group(1), Integer.parseInt(parts.group(2)));
    }

    /**
     * Returns the name of the week.
     *
     * @return for instance "2026-2027-1第8教学周", "teaching week 8 of 2026-2027-1"
     */
    public Label label() {
        return Label.of(semester + "第" + number + "教学周", "teaching week " + number + " of " + semester);
    }

    /**
     * Returns the text form.
     *
     * @return for instance {@code 2026-2027-1/W08}; {@link #parse} reads it
     */
    @Override
    public String toString() {
        return semester + "/W" + (number < 10 ? "0" : "") + number;
    }
}
