package dev.norms.calendar.question;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A difference between the findings of one obligation in two assessments.
 *
 * @param before the finding before; empty if the obligation appeared
 * @param after the finding after; empty if it is gone
 */
public record Difference(Optional<Finding> before, Optional<Finding> after) {
    /** Kinds of differences. */
    public enum Kind implements Coded {
        /** The obligation is only in the second assessment. */
        APPEARED(Label.of("出现", "appeared")),
        /** The obligation is only in the first assessment. */
        GONE(Label.of("消失", "gone")),
        /** The verdict changed. */
        VERDICT(Label.of("结论改变", "verdict changed")),
        /** A day of the window changed. */
        DATES(Label.of("日期移动", "date moved")),
        /** Another number is owed, or counted. */
        NUMBER(Label.of("数量改变", "number changed"));

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
     * Checks that there is a finding.
     *
     * @throws IllegalArgumentException if there is none, or they are of two obligations
     */
    public Difference {
        ObligationPair.check(before.map(Finding::obligation), after.map(Finding::obligation));
    }

    /**
     * Returns the order of differences: that of results. An obligation whose due day changed is placed by the earlier
     * of the two.
     *
     * @return the order
     */
    public static Comparator<Difference> inOrder() {
        return Comparator.comparing(Difference::earlier, Obligation.inOrder());
    }

    private Obligation earlier() {
        return ObligationPair.earlier(before.map(Finding::obligation), after.map(Finding::obligation));
    }

    /**
     * The kinds of the difference.
     *
     * @return the kinds in their own order, unmodifiable; empty if the two findings are alike
     */
    public Set<Kind> kinds() {
        if (before.isEmpty()) {
            return ImmutableSet.of(Kind.APPEARED);
        }
        if (after.isEmpty()) {
            return ImmutableSet.of(Kind.GONE);
        }
        Finding one = before.get();
        Finding other = after.get();
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (one.verdict() != other.verdict()) {
            kinds.add(Kind.VERDICT);
        }
        if (!hasSameDays(one, other)) {
            kinds.add(Kind.DATES);
        }
        if (!hasSameNumbers(one, other)) {
            kinds.add(Kind.NUMBER);
        }
        return Sets.immutableEnumSet(kinds);
    }

    /**
     * Returns whether the two findings are alike. This is the same as {@link #kinds()} being empty, but is faster.
     *
     * @return true if nothing differs
     */
    public boolean isNone() {
        return before.isPresent()
                && after.isPresent()
                && before.get().verdict() == after.get().verdict()
                && hasSameDays(before.get(), after.get())
                && hasSameNumbers(before.get(), after.get());
    }

    /**
     * The obligation after the change; the one before if it is gone.
     *
     * @return the obligation or standing duty
     */
    public Obligation obligation() {
        return (after.isPresent() ? after : before).orElseThrow().obligation();
    }

    /**
     * The difference in one sentence.
     *
     * @return the label, for instance "members' assembly of u1, 2021 Q2: verdict changed from open to missed"
     */
    public Label label() {
        return ObligationInWords.label(obligation(), parts());
    }

    private List<Label> parts() {
        if (before.isEmpty()) {
            return List.of(
                    Label.format("新出现，{0}", "appeared, {0}", after.orElseThrow().label()));
        }
        if (after.isEmpty()) {
            return List.of(
                    Label.format("不再有，原为{0}", "gone, was {0}", before.get().label()));
        }
        List<Label> parts = new ArrayList<>();
        add(parts, "结论由{0}变为{1}", "verdict changed from {0} to {1}", Finding::label);
        add(parts, "日期由{0}变为{1}", "dates moved from {0} to {1}", Difference::inWords);
        add(
                parts,
                "要求由{0}变为{1}",
                "number owed changed from {0} to {1}",
                finding -> finding.obligation().bound().label());
        add(parts, "已计由{0}变为{1}", "number counted changed from {0} to {1}", Difference::counted);
        return parts;
    }

    private void add(List<Label> parts, String zh, String en, Function<Finding, Label> part) {
        Label one = part.apply(before.orElseThrow());
        Label other = part.apply(after.orElseThrow());
        if (!one.equals(other)) {
            parts.add(Label.format(zh, en, one, other));
        }
    }

    private static Label counted(Finding finding) {
        return finding.done().map(number -> Label.same(number.toPlainString())).orElse(Label.of("无数据", "no data"));
    }

    private static Label inWords(Finding finding) {
        return finding.obligation()
                .window()
                .map(window -> Label.format(
                        "{0}至{1}（应于{2}前完成）", "{0} to {1} (due {2})", window.opens(), window.deadline(), window.due()))
                .orElse(Label.of("无期限", "no dates"));
    }

    private static boolean hasSameNumbers(Finding one, Finding other) {
        return one.obligation().bound().equals(other.obligation().bound())
                && one.done().equals(other.done());
    }

    @SuppressWarnings("ReferenceEquality") // mostly both are of one obligation
    private static boolean hasSameDays(Finding one, Finding other) {
        if (one.obligation() == other.obligation()) {
            return true;
        }
        Window before = one.obligation().window().orElse(null);
        Window after = other.obligation().window().orElse(null);
        if (before == null || after == null) {
            return before == null && after == null;
        }
        return before.opens().equals(after.opens())
                && before.due().equals(after.due())
                && before.deadline().equals(after.deadline());
    }

    /**
     * Identity and kinds.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2 [verdict]}
     */
    @Override
    public String toString() {
        return obligation() + " " + kinds().stream().map(Kind::code).collect(Collectors.joining(", ", "[", "]"));
    }
}
