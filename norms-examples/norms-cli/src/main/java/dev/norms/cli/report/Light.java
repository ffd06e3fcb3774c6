package dev.norms.cli.report;

import dev.norms.calendar.assessment.Findings;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.cli.text.Tone;
import dev.norms.label.Label;

/**
 * A traffic light for a unit: none where the data decide next to nothing, green while nothing lapsed, red when less
 * than nine tenths of what was to be done was done.
 */
enum Light {
    NO_DATA("?", Label.of("无数据", "no data"), Tone.FAINT),
    GREEN("✓", Label.of("良好", "good"), Tone.GOOD),
    YELLOW("!", Label.of("关注", "watch"), Tone.WARNING),
    RED("✗", Label.of("整改", "act"), Tone.BAD);

    /** Below this rate the light is red. */
    static final int RED_BELOW_PERCENT = 90;

    private final String sign;
    private final Label word;
    private final Tone tone;

    Light(String sign, Label word, Tone tone) {
        this.sign = sign;
        this.word = word;
        this.tone = tone;
    }

    static Light of(Findings findings) {
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

    String sign() {
        return sign;
    }

    Label word() {
        return word;
    }

    Tone tone() {
        return tone;
    }
}
