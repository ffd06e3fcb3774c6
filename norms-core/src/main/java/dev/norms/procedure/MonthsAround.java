package dev.norms.procedure;

import dev.norms.label.Label;

/**
 * The months around a day in which something is done, for instance the application for confirmation around the end of
 * probation.
 *
 * @param before from how many calendar months before the day, 1 or more
 * @param after to how many calendar months after it, 1 or more
 */
public record MonthsAround(int before, int after) {
    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one of them is below 1
     */
    public MonthsAround {
        if (before < 1 || after < 1) {
            throw new IllegalArgumentException("months must be at least 1, but were " + before + ", " + after);
        }
    }

    /**
     * The months in words.
     *
     * @return for instance 期满前1个月至期满后1个月，早交晚交只予提示 and "from 1 to 1 calendar months around the day, which only warns"
     */
    public Label label() {
        return Label.of(
                "期满前" + before + "个月至期满后" + after + "个月，早交晚交只予提示",
                "from " + before + " to " + after + " calendar months around the day, which only warns");
    }

    /**
     * The text form.
     *
     * @return for instance {@code 1,1}
     */
    @Override
    public String toString() {
        return before + "," + after;
    }
}
