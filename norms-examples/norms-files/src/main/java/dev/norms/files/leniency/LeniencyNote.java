package dev.norms.files.leniency;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.label.Label;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A note on one kind of leniency in a table, with how often it occurred.
 *
 * @param place the file, or file and sheet
 * @param leniency the kind
 * @param count the number of places, 1 or more
 * @param first the first places in the order in which they were read, at most {@value #MAX_SHOWN}
 */
public record LeniencyNote(String place, Leniency leniency, int count, List<Spot> first) {
    /** The largest number of places that a note names. */
    static final int MAX_SHOWN = 3;

    /**
     * A place in a table.
     *
     * @param line the line, 1 or more; 0 for the whole table
     * @param text what stands there; may be empty
     */
    public record Spot(long line, String text) {
        private static final int MAX_TEXT_LENGTH = 40;

        public Spot {
            requireNonNull(text, "text");
        }

        private String inChinese() {
            String quoted = text.isEmpty() ? "" : "“" + brief() + "”";
            return line == 0 ? quoted : "第" + line + "行" + quoted;
        }

        private String inEnglish() {
            String quoted = text.isEmpty() ? "" : "\"" + brief() + "\"";
            return line == 0 ? quoted : ("line " + line + " " + quoted).stripTrailing();
        }

        private String brief() {
            String shown = text.replaceAll("\\p{Cntrl}", "␣");
            return shown.codePointCount(0, shown.length()) <= MAX_TEXT_LENGTH
                    ? shown
                    : shown.substring(0, shown.offsetByCodePoints(0, MAX_TEXT_LENGTH)) + "…";
        }
    }

    public LeniencyNote {
        requireNonNull(place, "place");
        requireNonNull(leniency, "leniency");
        first = ImmutableList.copyOf(first);
    }

    /**
     * Returns the note as one sentence.
     *
     * @return place, number, kind and the first places
     */
    public Label label() {
        Label what = leniency.label();
        String zh = listed("、", Spot::inChinese);
        String en = listed(", ", Spot::inEnglish);
        boolean isWhole = first.stream().allMatch(spot -> spot.line() == 0);
        return Label.of(
                place + "：" + (isWhole ? "" : count + "处") + what.zh() + (zh.isEmpty() ? "" : "：" + zh)
                        + (count > first.size() ? "等" : ""),
                place + ": " + (isWhole ? "" : count + (count == 1 ? " place: " : " places: ")) + what.en()
                        + (en.isEmpty() ? "" : ": " + en) + (count > first.size() ? " and others" : ""));
    }

    private String listed(String separator, Function<Spot, String> form) {
        return first.stream().map(form).filter(text -> !text.isEmpty()).collect(Collectors.joining(separator));
    }
}
