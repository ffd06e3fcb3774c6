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
        /** Its window ends on another day. */
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
     * @throws IllegalArgumentException if there is none, or they are two
     */
    public DateShift {
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("before or after must be an obligation, but both were empty");
        }
        if (before.isPresent()
                && after.isPresent()
                && !before.get().id().equals(after.get().id())) {
            throw new IllegalArgumentException(
                    "before and after must be one obligation, but were " + before.get() + ", " + after.get());
        }
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
     * The days by which the window opens later.
     *
     * @return calendar days, negative if earlier; 0 if the obligation appeared or is gone
     */
    public int opensLater() {
        return later(Window::opens);
    }

    /**
     * The days by which it is due later.
     *
     * @return calendar days, negative if earlier; 0 if the obligation appeared or is gone
     */
    public int dueLater() {
        return later(Window::due);
    }

    /**
     * The days by which the window ends later.
     *
     * @return calendar days, negative if earlier; 0 if the obligation appeared or is gone
     */
    public int deadlineLater() {
        return later(Window::deadline);
    }

    private int later(Function<Window, LocalDate> part) {
        Optional<LocalDate> from = before.flatMap(Obligation::window).map(part);
        Optional<LocalDate> to = after.flatMap(Obligation::window).map(part);
        return from.isPresent() && to.isPresent() ? Math.toIntExact(DAYS.between(from.get(), to.get())) : 0;
    }

    /**
     * The same shift seen from the other side.
     *
     * @return before and after exchanged
     */
    public DateShift mirror() {
        Optional<Obligation> first = after;
        Optional<Obligation> second = before;
        return new DateShift(first, second);
    }

    /**
     * The shift in one sentence.
     *
     * @return the label, for instance "group meeting of g1, 2020-01: due 2020-01-31 → 2020-01-23 (8 days earlier)"
     */
    public Label label() {
        return Named.label(obligation(), parts());
    }

    private List<Label> parts() {
        List<Label> parts = new ArrayList<>();
        for (Kind kind : kinds()) {
            switch (kind) {
                case OPENS -> parts.add(moved(Label.of("起始日", "opens"), Window::opens));
                case DUE -> parts.add(moved(Label.of("应完成日", "due"), Window::due));
                case DEADLINE -> parts.add(moved(Label.of("截止日", "deadline"), Window::deadline));
                case CERTAINTY -> {
                    Label now = obligation().window().orElseThrow().certainty().label();
                    parts.add(Label.of("变为" + now.zh(), "now " + now.en()));
                }
                case APPEARED, GONE -> parts.add(kind.label());
            }
        }
        return parts.isEmpty() ? List.of(Label.of("无变化", "unchanged")) : parts;
    }

    private Label moved(Label name, Function<Window, LocalDate> part) {
        LocalDate from = before.flatMap(Obligation::window).map(part).orElseThrow();
        LocalDate to = after.flatMap(Obligation::window).map(part).orElseThrow();
        int days = later(part);
        String count = Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ");
        return Label.of(
                name.zh() + from + "→" + to + "（" + (days > 0 ? "推迟" : "提前") + Math.abs(days) + "天）",
                name.en() + " " + from + " → " + to + " (" + count + (days > 0 ? "later)" : "earlier)"));
    }

    /**
     * Identity, and in what it differs.
     *
     * @return for instance {@code INS-2.4@g1/2020-01 [due]}
     */
    @Override
    public String toString() {
        return obligation() + " [" + kinds().stream().map(Coded::code).collect(Collectors.joining(", ")) + "]";
    }
}
