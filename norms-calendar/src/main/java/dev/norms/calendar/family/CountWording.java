package dev.norms.calendar.family;

import dev.norms.calendar.counting.Tally;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The words for an amount and its verdict; the family decides the form of the sentence.
 *
 * @param obligation the obligation
 * @param tally what was counted
 * @param asOf the as-of day
 * @param outcome the end of a sentence: how it turned out
 * @param isOutcomeSaid whether the days in the sentence already tell the outcome
 */
public record CountWording(Obligation obligation, Tally tally, LocalDate asOf, Label outcome, boolean isOutcomeSaid) {
    /** The largest number of missing things that are named; the explanation has all of them. */
    private static final int MAX_NAMED = 3;

    private static final Set<EvidenceSource> ATTESTED = Set.of(EvidenceSource.ATTESTATIONS);

    /**
     * The wording for how many items of a list are present.
     *
     * @param before the Chinese text before the number owed
     * @param between the Chinese text between that number and the things that are there
     * @param after the Chinese text after them
     * @param held the English word for the things that are there
     * @param lack the word before the missing things
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
        Label whole = Label.format("{0}", "{1}, {2}: {0}", said, what(), when());
        return tally.note()
                .map(note -> Label.format("{0}；{1}", "{0}; {1}", whole, note))
                .orElse(whole);
    }

    Label what() {
        return obligation.label();
    }

    Label when() {
        return obligation
                .window()
                .map(window -> window.period().label())
                .orElse(Label.format("截至{0}", "as of {0}", asOf));
    }

    private int owed() {
        return obligation.bound().atLeast();
    }

    private String done() {
        return tally.done().toPlainString();
    }

    /** Returns whether the amount owed was reached. */
    boolean isEnough() {
        return tally.done().compareTo(BigDecimal.valueOf(owed())) >= 0;
    }

    /** Returns the amounts owed and counted in the unit of the evidence; for dues, on which day they were paid. */
    Label counted() {
        if (Families.isDues(obligation.requirement())) {
            return paid();
        }
        return counted(
                obligation.unit() == Unit.ITEMS
                        ? "项"
                        : obligation.unit().label().zh());
    }

    /** Returns on which day dues were paid, or that no payment is recorded. */
    private Label paid() {
        Optional<LocalDate> day = tally.reached(BigDecimal.valueOf(owed()));
        return day.isEmpty()
                ? Label.format("{0}{1}尚未记录；{2}", "no payment recorded; {2}", when(), what(), outcome)
                : Label.format(
                        isOutcomeSaid ? "{0}{1}：已于{3}交纳" : "{0}{1}：已于{3}交纳；{2}",
                        isOutcomeSaid ? "paid on {3}" : "paid on {3}; {2}",
                        when(),
                        what(),
                        outcome,
                        day.get());
    }

    /** Returns the amounts owed and counted, with a Chinese measure word. */
    Label counted(String unit) {
        return Label.format(
                "{0}应不少于{1}{2}，已计{3}{2}；{5}",
                "at least {1}{4} owed, {3} counted; {5}",
                SentenceSubject.of(obligation, when()),
                owed(),
                unit,
                done(),
                englishUnit(),
                outcome);
    }

    /** Returns how many items of a list are present, and the first of the missing ones. */
    Label listed(ListForm form) {
        List<Label> missing = tally.missing();
        int more = missing.size() - MAX_NAMED;
        // names that contain the Chinese comma themselves are separated by semicolons
        String separator = missing.stream().anyMatch(name -> name.zh().contains("、")) ? "；" : "、";
        Label end = missing.isEmpty()
                ? outcome
                : Label.format(
                        more > 0 ? "{0}：{1}等{2}项" : "{0}：{1}",
                        more > 0 ? "{0}: {1}; and {3} more" : "{0}: {1}",
                        form.lack(),
                        Label.join(missing.subList(0, Math.min(MAX_NAMED, missing.size())), separator, "; "),
                        missing.size(),
                        more);
        return Label.format(
                "{0}，{1}{2}{3}{4}{5}{6}；{7}",
                "{5} of {3} {8}; {7}",
                when(),
                what(),
                form.before(),
                owed(),
                form.between(),
                done(),
                form.after(),
                end,
                form.held());
    }

    private Label attested() {
        boolean isAttested = tally.done().signum() > 0;
        String name = what().zh().contains("“") ? what().zh() : "“" + what().zh() + "”";
        return Label.format(
                isAttested ? "{0}{1}已由负责人确认；{2}" : "{0}{1}{2}",
                isAttested ? "attested; {2}" : "{2}",
                when(),
                name,
                outcome);
    }

    /** Returns the unit in English with a space before it; plain times need none. */
    private String englishUnit() {
        return switch (obligation.unit()) {
            case CLASS_HOURS -> owed() == 1 ? " class hour" : " class hours";
            case PERSONS -> owed() == 1 ? " person" : " persons";
            default -> "";
        };
    }
}
