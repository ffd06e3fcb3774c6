package dev.norms.calendar.proof;

import dev.norms.book.NormBook;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Interpretation;
import dev.norms.norm.Norm;
import dev.norms.profile.Change;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileRefusedException;
import dev.norms.profile.ProfileRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks every alternative value of each reading, and each two values of different readings: that the book accepts
 * them, a value changes something, rows are as they should be, and some college keeps everything.
 */
final class ReadingCheck {
    private static final String BY = "proof";

    private record Value(Interpretation<?> reading, ProfileRow row, Change change) {}

    /** A value of a reading, the book that has it, and the norms that differ from those of the original book. */
    private record Tried(Value value, ProofSubject subject, Set<NormId> changed) {}

    private final ProofSubject subject;
    private final RowCheck rows;
    private final Witnesses witnesses;
    private final Probes probes;
    private final List<Flaw> flaws = new ArrayList<>();
    private final List<Value> values = new ArrayList<>();
    private int pairs;
    private int combined;

    ReadingCheck(ProofSubject subject, RowCheck rows, Witnesses witnesses) {
        this.subject = subject;
        this.rows = rows;
        this.witnesses = witnesses;
        this.probes = new Probes(subject);
        for (Interpretation<?> reading : subject.book().readings()) {
            for (String alternative : reading.alternativeTexts()) {
                values.add(value(reading, alternative));
            }
        }
    }

    private Value value(Interpretation<?> reading, String text) {
        ProfileRow row = new ProfileRow(reading.code(), text, BY, BY);
        return new Value(
                reading,
                row,
                subject.book().read(List.of(row)).profile().changes().get(0));
    }

    /** Returns what was tested, in one sentence. */
    Label scope() {
        return Label.format(
                "执行口径：取值{0}个，各试{3}次；成对{1}组，其中{2}组改变同一规范，另成一本规范集、以{4}种学院检验，其余各改各的规范，由一所学院同时做到",
                "readings: {0} values, each asked {3} times; {1} pairs of them, of which {2} change a norm in common and were tried as a book of their own, on {4} shapes; the others change different norms, and one college keeps both",
                values.size(),
                pairs,
                combined,
                probes.size(),
                Shapes.corners().size());
    }

    List<Flaw> flaws(boolean withPairs) {
        NormSet asIs = NormSet.of(subject.edition().norms());
        List<Tried> tried = new ArrayList<>();
        for (Value value : values) {
            Optional<ProofSubject> tailored = check(List.of(value), rows);
            if (tailored.isPresent()) {
                tried.add(new Tried(value, tailored.get(), changed(tailored.get(), asIs)));
                if (probes.isSame(tailored.get())) {
                    flaws.add(flaw(FlawKind.IDLE_READING, List.of(value), Label.of("不改变任何结果", "it changes nothing")));
                }
            }
        }
        for (int i = 0; withPairs && i < tried.size(); i++) {
            for (int j = i + 1; j < tried.size(); j++) {
                pair(tried.get(i), tried.get(j));
            }
        }
        return flaws;
    }

    private static Set<NormId> changed(ProofSubject tailored, NormSet asIs) {
        return tailored.edition().norms().stream()
                .filter(norm -> !asIs.contains(norm))
                .map(Norm::id)
                .collect(Collectors.toSet());
    }

    /**
     * Tests a pair of values. If they change no norm in common, all norms of their book were tested before, so that one
     * college that keeps them all is enough.
     */
    private void pair(Tried one, Tried other) {
        if (one.value().reading().equals(other.value().reading())) {
            return;
        }
        pairs++;
        boolean isDisjoint = Collections.disjoint(one.changed(), other.changed());
        if (!isDisjoint || !witnesses.isKept(one.subject(), other.subject())) {
            combined++;
            check(List.of(one.value(), other.value()), rows.on(Shapes.corners()));
        }
    }

    /** Checks the book as tailored by some values and returns it; empty if it does not accept them. */
    private Optional<ProofSubject> check(List<Value> some, RowCheck rowCheck) {
        Profile profile = Profile.by(BY);
        for (Value value : some) {
            profile = profile.with(value.change());
        }
        NormBook book;
        try {
            book = subject.book().tailoredBy(profile);
        } catch (ProfileRefusedException e) {
            Label why = Label.format("规范集不接受：{0}", "the book does not take it: {0}", e.problems());
            flaws.add(flaw(FlawKind.UNREALIZABLE, some, why));
            return Optional.empty();
        }
        ProofSubject tailored = subject.with(book);
        flaws.addAll(rowCheck.flaws(tailored));
        flaws.addAll(new KeepCheck(tailored, witnesses).somewhere());
        return Optional.of(tailored);
    }

    private Flaw flaw(FlawKind kind, List<Value> some, Label why) {
        List<NormId> norms = subject.edition().norms().stream()
                .filter(norm -> some.stream().anyMatch(value -> norm.readings().contains(value.reading())))
                .map(Norm::id)
                .toList();
        List<ProfileRow> profile = Stream.concat(
                        subject.profile().stream(), some.stream().map(Value::row))
                .toList();
        Label set = Label.join(
                some.stream()
                        .map(value -> Label.format(
                                "{0}取{1}",
                                "{0} as {1}", value.row().setting(), value.row().value()))
                        .toList(),
                "、",
                ", ");
        return new Flaw(
                kind, norms, Label.format("{0}：{1}", "{0}: {1}", set, why), subject.idle(), subject.lastDay(), profile);
    }
}
