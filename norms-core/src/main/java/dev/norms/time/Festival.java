package dev.norms.time;

import dev.norms.label.Coded;
import dev.norms.label.Label;

/**
 * A statutory festival of the People's Republic of China (法定节日) that is a day off for everyone.
 *
 * <p>The Chinese label is the name that the holiday notices use.
 */
public enum Festival implements Coded {
    /** New Year's Day (元旦). */
    NEW_YEAR(Label.of("元旦", "New Year's Day")),
    /** Spring Festival (春节), the lunar New Year. */
    SPRING_FESTIVAL(Label.of("春节", "Spring Festival")),
    /** Tomb-Sweeping Day (清明节). */
    QINGMING(Label.of("清明节", "Qingming")),
    /** Labor Day (劳动节), 1 May. */
    LABOR_DAY(Label.of("劳动节", "Labor Day")),
    /** Dragon Boat Festival (端午节). */
    DRAGON_BOAT(Label.of("端午节", "Dragon Boat Festival")),
    /** Mid-Autumn Festival (中秋节). */
    MID_AUTUMN(Label.of("中秋节", "Mid-Autumn Festival")),
    /** National Day (国庆节), 1 October. */
    NATIONAL_DAY(Label.of("国庆节", "National Day"));

    private final Label label;

    Festival(Label label) {
        this.label = label;
    }

    @Override
    public Label label() {
        return label;
    }
}
