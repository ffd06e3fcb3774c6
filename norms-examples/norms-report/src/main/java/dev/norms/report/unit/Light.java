package dev.norms.report.unit;

import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.label.Label;

/**
 * A traffic light for a unit: if something lapsed, red with a rate below 90 percent, else yellow; if nothing lapsed,
 * green, or no data if more obligations lack data than were met.
 */
public enum Light {
    /** Nothing lapsed, but more obligations lack data than were met. */
    NO_DATA("?", Label.of("无数据", "no data"), Shade.FAINT),
    /** Nothing lapsed. */
    GREEN("✓", Label.of("良好", "good"), Shade.GOOD),
    /** Something lapsed. */
    YELLOW("!", Label.of("关注", "watch"), Shade.WATCH),
    /** Much lapsed. */
    RED("✗", Label.of("整改", "act"), Shade.BAD);

    /** The rate below which the light is red. */
    public static final int RED_BELOW_PERCENT = 90;

    private final String sign;
    private final Label word;
    private final Shade shade;

    Light(String sign, Label word, Shade shade) {
        this.sign = sign;
        this.word = word;
        this.shade = shade;
    }

    /**
     * Returns the light for findings.
     *
     * @param findings the findings of a unit
     * @return its light
     */
    public static Light of(Findings findings) {
        if (findings.lapsed().size() == 0) {
            return count(findings, Verdict.NO_DATA) > count(findings, Verdict.MET) + count(findings, Verdict.MADE_UP)
                    ? NO_DATA
                    : GREEN;
        }
        return findings.rate()
                        .filter(rate -> rate.percent() < RED_BELOW_PERCENT)
                        .isPresent()
                ? RED
                : YELLOW;
    }

    private static int count(Findings findings, Verdict verdict) {
        return findings.verdicts().getOrDefault(verdict, 0);
    }

    /** Returns whether something lapsed. */
    boolean isLapsed() {
        return this == YELLOW || this == RED;
    }

    /**
     * The sign of the light.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }

    /**
     * The light in a word.
     *
     * @return a word
     */
    public Label word() {
        return word;
    }

    /**
     * The color of the light.
     *
     * @return the shade
     */
    public Shade shade() {
        return shade;
    }
}
