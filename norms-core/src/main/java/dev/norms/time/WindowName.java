package dev.norms.time;

import dev.norms.label.Label;
import java.util.Arrays;
import java.util.Optional;

/**
 * The name of a window of the year in which a duty is to be done, such as the year's end (年底).
 *
 * <p>The source names these windows without dates; which days they have is an interpretation (a {@link WindowRule}).
 */
public enum WindowName implements PeriodForm {
    /** The start of the year (年初); source: annex row 8. */
    YEAR_START(Label.of("年初", "start of the year")),
    /** The end of the year (年底、年终); source: annex rows 7 and 8. */
    YEAR_END(Label.of("年底", "end of the year")),
    /** The days around 1 July (“七一”期间); source: annex row 13. */
    JULY_FIRST(Label.of("“七一”期间", "around 1 July")),
    /** The season in which students graduate (毕业季); source: article 17. */
    GRADUATION(Label.of("毕业季", "graduation season")),
    /** The break at New Year (元旦). */
    NEW_YEAR(Festival.NEW_YEAR),
    /** The break at Spring Festival (春节). */
    SPRING_FESTIVAL(Festival.SPRING_FESTIVAL),
    /** The break at Qingming (清明节). */
    QINGMING(Festival.QINGMING),
    /** The break at Labor Day (劳动节). */
    LABOR_DAY(Festival.LABOR_DAY),
    /** The break at the Dragon Boat Festival (端午节). */
    DRAGON_BOAT(Festival.DRAGON_BOAT),
    /** The break at the Mid-Autumn Festival (中秋节). */
    MID_AUTUMN(Festival.MID_AUTUMN),
    /** The break at National Day (国庆节). */
    NATIONAL_DAY(Festival.NATIONAL_DAY);

    private final Label label;

    WindowName(Label label) {
        this.label = label;
    }

    WindowName(Festival festival) {
        this(festival.label());
    }

    @Override
    public Label label() {
        return label;
    }

    /**
     * The festival whose break the window is built around.
     *
     * @return the festival, or empty for a window around no break
     */
    public Optional<Festival> festival() {
        return Arrays.stream(Festival.values())
                .filter(festival -> festival.code().equals(code()))
                .findFirst();
    }

    /**
     * The window of this name in a year.
     *
     * @param year the year, 1 to 9999
     * @return its name, for instance {@code 2026-year-end}
     */
    public WindowPeriod in(int year) {
        return new WindowPeriod(year, this);
    }
}
