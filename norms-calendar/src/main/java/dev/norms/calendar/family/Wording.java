package dev.norms.calendar.family;

import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words for what was counted and how it turned out; the family decides the form of the sentence.
 *
 * @param obligation what is owed
 * @param tally what was counted
 * @param asOf the as-of day
 * @param outcome the end of a sentence: how it turned out
 * @param isOutcomeSaid whether the days of the sentence say as much as the outcome
 */
public record Wording(Obligation obligation, Tally tally, LocalDate asOf, Label outcome, boolean isOutcomeSaid) {
    /** The most missing things that are named; the explanation has all of them. */
    private static final int NAMED = 3;

    private static final Set<EvidenceSource> ATTESTED = Set.of(EvidenceSource.ATTESTATIONS);

    /**
     * The wording for how many items of a list are present.
     *
     * @param before Chinese before the number owed
     * @param between Chinese between that number and what is there
     * @param after Chinese after what is there
     * @param held English for what is there
     * @param lack the word before what is not
     */
    record ListForm(String before, String between, String after, String held, Label lack) {}

    /**
     * Returns the sentence.
     *
     * @return the sentence without its full stop
     */
    public Label sentence() {
        Label said = obligation.requirement().evidence().sources().equals(ATTESTED)
                ? attested()
                : Families.of(obligation.requirement()).sentence(this);
        return Label.of(
                said.zh() + tally.note().map(note -> "；" + note.zh()).orElse(""),
                what().en() + ", " + when().en() + ": " + said.en()
                        + tally.note().map(note -> "; " + note.en()).orElse(""));
    }

    Label what() {
        return obligation.label();
    }

    Label when() {
        return obligation
                .window()
                .map(window -> window.period().label())
                .orElse(Label.of("截至" + asOf, "as of " + asOf));
    }

    private int owed() {
        return obligation.bound().atLeast();
    }

    private String done() {
        return tally.done().toPlainString();
    }

    /** Returns whether as much was counted as is owed. */
    boolean isEnough() {
        return tally.done().compareTo(BigDecimal.valueOf(owed())) >= 0;
    }

    /** A plain number in the unit of the evidence; what is counted in items is there or not. */
    Label counted() {
        return counted(
                obligation.unit() == Unit.ITEMS
                        ? "项"
                        : obligation.unit().label().zh());
    }

    /** A plain number with a Chinese measure word. */
    Label counted(String unit) {
        return Label.of(
                when().zh() + what().zh() + "应不少于" + owed() + unit + "，已计" + done() + unit + "；" + outcome.zh(),
                "at least " + owed() + inEnglish() + " owed, " + done() + " counted; " + outcome.en());
    }

    /** Returns how many items of a list are present, and the first of the missing ones. */
    Label listed(ListForm form) {
        List<Label> missing = tally.missing();
        int more = missing.size() - NAMED;
        String comma = missing.stream().anyMatch(name -> name.zh().contains("、")) ? "；" : "、";
        Label end = missing.isEmpty()
                ? outcome
                : Label.of(
                        form.lack().zh() + "："
                                + missing.stream().limit(NAMED).map(Label::zh).collect(Collectors.joining(comma))
                                + (more > 0 ? "等" + missing.size() + "项" : ""),
                        form.lack().en() + ": "
                                + missing.stream().limit(NAMED).map(Label::en).collect(Collectors.joining("; "))
                                + (more > 0 ? "; and " + more + " more" : ""));
        return Label.of(
                when().zh() + "，" + what().zh() + form.before() + owed() + form.between() + done() + form.after() + "；"
                        + end.zh(),
                done() + " of " + owed() + " " + form.held() + "; " + end.en());
    }

    private Label attested() {
        boolean there = tally.done().signum() > 0;
        String name = what().zh().contains("“") ? what().zh() : "“" + what().zh() + "”";
        return Label.of(
                when().zh() + name + (there ? "已有人证明；" : "") + outcome.zh(),
                (there ? "attested; " : "") + outcome.en());
    }

    /** The plain count needs no unit in English. */
    private String inEnglish() {
        return switch (obligation.unit()) {
            case CLASS_HOURS -> owed() == 1 ? " class hour" : " class hours";
            case PERSONS -> owed() == 1 ? " person" : " persons";
            default -> "";
        };
    }
}
