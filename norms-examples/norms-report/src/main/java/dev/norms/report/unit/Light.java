package dev.norms.report.unit;

import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.label.Label;

/**
 * A traffic light for a unit: none where the data decide next to nothing, green while nothing lapsed, red when less
 * than nine tenths of what was to be done was done.
 */
public enum Light {
    /** The data decide next to nothing. */
    NO_DATA("?", Label.of("无数据", "no data"), Shade.FAINT),
    /** Nothing lapsed. */
    GREEN("✓", Label.of("良好", "good"), Shade.GOOD),
    /** Something lapsed. */
    YELLOW("!", Label.of("关注", "watch"), Shade.WATCH),
    /** Much lapsed. */
    RED("✗", Label.of("整改", "act"), Shade.BAD);

    /** Below this rate the light is red. */
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
     * The light of some findings.
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

    /**
     * Its sign, the same in every color.
     *
     * @return one character
     */
    public String sign() {
        return sign;
    }

    /**
     * What it says.
     *
     * @return a word
     */
    public Label word() {
        return word;
    }

    /**
     * Its color.
     *
     * @return the shade
     */
    public Shade shade() {
        return shade;
    }
}
