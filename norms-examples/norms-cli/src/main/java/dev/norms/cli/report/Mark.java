package dev.norms.cli.report;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import java.util.Collection;

/** How something stands, at a glance: the first of these that occurs. All marks take one cell in every terminal. */
enum Mark {
    /** Should have been done and was not. */
    LAPSED("✗", Tone.BAD),
    /** Is to be done now. */
    OPEN("▸", Tone.WARNING),
    /** Cannot be decided from the data. */
    UNKNOWN("?", Tone.WARNING),
    /** Is to be done later. */
    UPCOMING("", Tone.PLAIN),
    /** Is done. */
    DONE("✓", Tone.GOOD),
    /** Is not owed. */
    NONE("-", Tone.FAINT);

    private final String sign;
    private final Tone tone;

    Mark(String sign, Tone tone) {
        this.sign = sign;
        this.tone = tone;
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case OVERDUE, MISSED, NOT_MET -> LAPSED;
            case OPEN -> OPEN;
            case NEEDS_JUDGMENT, NO_DATA -> UNKNOWN;
            case UPCOMING -> UPCOMING;
            case MET, MADE_UP -> DONE;
            case EXEMPT, NOT_APPLICABLE -> NONE;
        };
    }

    /** The most pressing mark of some findings and how many have it, for instance {@code ✗2}. */
    static Styled worst(Collection<Finding> findings) {
        for (Mark mark : values()) {
            long number = findings.stream()
                    .filter(finding -> of(finding.verdict()) == mark)
                    .count();
            if (number > 0) {
                return new Styled(mark == NONE ? mark.sign : mark.sign + number, mark.tone);
            }
        }
        return Styled.plain("");
    }

    String sign() {
        return sign;
    }

    Tone tone() {
        return tone;
    }
}
