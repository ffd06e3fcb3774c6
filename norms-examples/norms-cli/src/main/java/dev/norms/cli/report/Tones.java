package dev.norms.cli.report;

import dev.norms.calendar.assessment.Finding;
import dev.norms.cli.text.Styled;
import dev.norms.cli.text.Tone;
import dev.norms.report.unit.Mark;
import dev.norms.report.unit.Shade;
import java.util.Collection;

/** The terminal tones of lights and marks. */
final class Tones {
    private Tones() {}

    static Tone of(Shade shade) {
        return switch (shade) {
            case GOOD -> Tone.GOOD;
            case WATCH -> Tone.WARNING;
            case BAD -> Tone.BAD;
            case FAINT -> Tone.FAINT;
            case PLAIN -> Tone.PLAIN;
        };
    }

    /** Returns the most urgent mark of findings with its count, such as {@code ✗2}; {@link Mark#NONE} has no count. */
    static Styled worst(Collection<Finding> findings) {
        for (Mark mark : Mark.values()) {
            long number = findings.stream()
                    .filter(finding -> Mark.of(finding.verdict()) == mark)
                    .count();
            if (number > 0) {
                return new Styled(mark == Mark.NONE ? mark.sign() : mark.sign() + number, of(mark.shade()));
            }
        }
        return Styled.plain("");
    }
}
