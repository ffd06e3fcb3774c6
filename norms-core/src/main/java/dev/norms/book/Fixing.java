package dev.norms.book;

import static java.util.Objects.requireNonNull;

import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Demand;
import dev.norms.norm.Executability;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Interpretations;
import dev.norms.norm.Norm;
import dev.norms.norm.ValueForm;
import dev.norms.profile.Change;
import dev.norms.profile.ProfileProblem.Attribute;
import dev.norms.requirement.Amount;
import dev.norms.requirement.Requirement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Fixes readings, each checked on its own against the default norms. */
final class Fixing {
    private final Function<Interpretations, ? extends List<Norm>> template;
    private final Map<NormId, Norm> plain;
    private final TailoringProblems problems;
    private final Map<String, Interpretation<?>> readings = new HashMap<>();
    private Interpretations fixed = Interpretations.defaults();
    /** The norms built to check the only reading fixed so far; empty if none or several are fixed. */
    private Optional<List<Norm>> ofSingleChange = Optional.empty();

    Fixing(
            Function<Interpretations, ? extends List<Norm>> template,
            Map<NormId, Norm> plain,
            List<IndexedChange<?>> entries,
            TailoringProblems problems) {
        this.template = template;
        this.plain = plain;
        this.problems = problems;
        plain.values().stream()
                .flatMap(norm -> norm.readings().stream())
                .forEach(reading -> readings.put(reading.code(), reading));
        IndexedChange.sorted(entries, Change.Fix.class).forEach(this::fix);
    }

    /** Returns the norms under the fixed readings; of changes that agree, the first in canonical order counts. */
    List<Norm> norms(List<Norm> byDefault) {
        return fixed.equals(Interpretations.defaults())
                ? byDefault
                : ofSingleChange.orElseGet(() -> template.apply(fixed));
    }

    private void fix(IndexedChange<?> entry) {
        Interpretation<?> reading = readings.get(entry.change().setting());
        if (reading == null) {
            problems.unknown().add(entry.problem(Attribute.SETTING, "规范中没有此执行口径", "is not a reading of the norms", ""));
        } else if (reading.form().isEmpty()) {
            problems.found()
                    .add(entry.problem(
                            Attribute.SETTING, "此执行口径没有可另定的值", "is a reading in words, which has no value to fix", ""));
        } else {
            fixedReading(entry, reading).ifPresent(fixedReading -> fix(entry, fixedReading));
        }
    }

    /** Returns a reading with the value that a change gives it; empty, and reported, if it has another form. */
    private <T> Optional<Interpretation<T>> fixedReading(IndexedChange<?> entry, Interpretation<T> reading) {
        ValueForm<T> form = reading.form().orElseThrow();
        Change change = entry.change();
        try {
            T value = form.parse(change.value());
            if (change instanceof Change.Fix<?> fix && fix.to().equals(value)) {
                return Optional.of(reading.fixed(value, label(change.reason()), label(change.by())));
            }
        } catch (IllegalArgumentException e) {
            // reported below
        }
        problems.found().add(entry.problem(Attribute.VALUE, "值的格式应如", "must have a value like", form.wanted()));
        return Optional.empty();
    }

    private void fix(IndexedChange<?> entry, Interpretation<?> reading) {
        List<Norm> rebuilt;
        try {
            rebuilt = template.apply(Interpretations.defaults().with(reading));
        } catch (IllegalArgumentException e) {
            problems.found().add(entry.problem(Attribute.VALUE, "规范不能取此值", "is no value that the norms can have", ""));
            return;
        }
        if (rebuilt.stream().noneMatch(norm -> norm.readings().contains(reading))) {
            problems.found()
                    .add(entry.problem(
                            Attribute.SETTING, "此版本的执行口径不可另定", "is a reading that this edition does not let fix", ""));
        }
        for (Norm norm : rebuilt) {
            Optional.ofNullable(plain.get(norm.id()))
                    .filter(Fixing::isDecided)
                    .flatMap(before -> loosened(before.demands(), norm.demands()))
                    .ifPresent(theirs -> problems.found()
                            .add(entry.problem(
                                    Attribute.VALUE,
                                    "放宽了" + norm.id() + "已定的要求",
                                    "loosens what " + norm.id() + " decides",
                                    theirs)));
        }
        Interpretation<?> defaultReading = requireNonNull(readings.get(reading.code()));
        // of several changes of one reading the first counts; the others agree with it or have been reported
        if (fixed.get(defaultReading).equals(defaultReading)) {
            ofSingleChange = fixed.equals(Interpretations.defaults()) ? Optional.of(rebuilt) : Optional.empty();
            fixed = fixed.with(reading);
        }
    }

    private static boolean isDecided(Norm norm) {
        return norm.executability() == Executability.DECIDED || norm.executability() == Executability.PARTLY;
    }

    /** Returns the first number or requirement that a rebuilt norm loosens or lacks. */
    private static Optional<String> loosened(List<Demand> before, List<Demand> after) {
        return IntStream.range(0, before.size())
                .filter(i -> i >= after.size()
                        || !after.get(i)
                                .requirement()
                                .keepsNumbersOf(before.get(i).requirement()))
                .mapToObj(i -> i < after.size()
                        ? number(before.get(i).requirement(), after.get(i).requirement())
                        : before.get(i).requirement().toString())
                .findFirst();
    }

    /** Returns the old number if the number changed, else the whole old requirement. */
    private static String number(Requirement before, Requirement after) {
        return before.amount()
                .filter(amount -> after.amount().filter(amount::equals).isEmpty())
                .map(Amount::toString)
                .orElseGet(before::toString);
    }

    /** Returns a reason or an author as a label, which must not be blank; a blank one has been reported already. */
    static Label label(String text) {
        return Label.same(text.isBlank() ? "?" : text);
    }
}
