package dev.norms.calendar.question;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.Sets;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A shift of the days of one obligation between two schedules.
 *
 * @param before the obligation before; empty if it appeared
 * @param after the obligation after; empty if it is gone
 */
public record DateShift(Optional<Obligation> before, Optional<Obligation> after) {
    /** Kinds of shifts. */
    public enum Kind implements Coded {
        /** The obligation is only in the second schedule. */
        APPEARED(Label.of("出现", "appeared")),
        /** The obligation is only in the first schedule. */
        GONE(Label.of("消失", "gone")),
        /** Its window opens on another day. */
        OPENS(Label.of("起始日移动", "opening moved")),
        /** The obligation is due on another day. */
        DUE(Label.of("应完成日移动", "due day moved")),
        /** The last day on which it is on time, days of grace included, is another. */
        DEADLINE(Label.of("截止日移动", "deadline moved")),
        /** Its days became confirmed, or provisional. */
        CERTAINTY(Label.of("确定程度改变", "certainty changed"));

        private final Label label;

        Kind(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Checks that there is an obligation.
     *
     * @throws IllegalArgumentException if there is none, or there are two different ones
     */
    public DateShift {
        ObligationPair.check(before, after);
    }

    /**
     * The kinds of the shift.
     *
     * @return the kinds in their own order, unmodifiable; empty if the days are alike
     */
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (before.isEmpty() || after.isEmpty()) {
            kinds.add(before.isEmpty() ? Kind.APPEARED : Kind.GONE);
        } else {
            add(kinds, Kind.OPENS, Window::opens);
            add(kinds, Kind.DUE, Window::due);
            add(kinds, Kind.DEADLINE, Window::deadline);
            add(kinds, Kind.CERTAINTY, Window::certainty);
        }
        return Sets.immutableEnumSet(kinds);
    }

    private void add(Set<Kind> kinds, Kind kind, Function<Window, ?> part) {
        if (!before.flatMap(Obligation::window)
                .map(part)
                .equals(after.flatMap(Obligation::window).map(part))) {
            kinds.add(kind);
        }
    }

    /**
     * The obligation after the change; the one before if it is gone.
     *
     * @return the obligation
     */
    public Obligation obligation() {
        return after.or(() -> before).orElseThrow();
    }

    /**
     * The shift in one sentence.
     *
     * @return the label, for instance "Party group meeting of g1, 2020-01: due 2020-01-31 → 2020-01-23 (8 days
     *     earlier)"
     */
    public Label label() {
        return ObligationInWords.label(obligation(), parts());
    }

    private List<Label> parts() {
        List<Label> parts = new ArrayList<>();
        for (Kind kind : kinds()) {
            switch (kind) {
                case OPENS -> parts.add(moved(Label.of("起始日", "opens"), Window::opens));
                case DUE -> parts.add(moved(Label.of("应完成日", "due"), Window::due));
                case DEADLINE -> parts.add(moved(Label.of("截止日", "deadline"), Window::deadline));
                case CERTAINTY ->
                    parts.add(Label.format(
                            "变为{0}", "now {0}", window(after).certainty().label()));
                case APPEARED, GONE -> parts.add(kind.label());
            }
        }
        return parts;
    }

    private Label moved(Label name, Function<Window, LocalDate> part) {
        LocalDate from = part.apply(window(before));
        LocalDate to = part.apply(window(after));
        long days = Math.abs(DAYS.between(from, to));
        Label how = to.isAfter(from) ? Label.of("推迟", "later") : Label.of("提前", "earlier");
        String unit = days == 1 ? "day" : "days";
        return Label.format("{0}{1}→{2}（{3}{4}天）", "{0} {1} → {2} ({4} {5} {3})", name, from, to, how, days, unit);
    }

    private static Window window(Optional<Obligation> obligation) {
        return obligation.flatMap(Obligation::window).orElseThrow();
    }

    /**
     * The id, and how its days differ.
     *
     * @return for instance {@code INS-2.4@g1/2020-01 [due]}
     */
    @Override
    public String toString() {
        return obligation() + " [" + kinds().stream().map(Coded::code).collect(Collectors.joining(", ")) + "]";
    }
}
