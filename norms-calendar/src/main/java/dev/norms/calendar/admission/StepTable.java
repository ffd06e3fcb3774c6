package dev.norms.calendar.admission;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.Gate;
import dev.norms.procedure.StageRule;
import dev.norms.procedure.StepRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition with its derived sets of steps, computed once. A set is a long with the {@link #bit} of each step. */
final class StepTable {
    static final int STEPS = AdmissionStep.values().length;

    private final AdmissionEdition edition;
    private final @Nullable StepRule[] rules = new StepRule[STEPS];
    private final long[] before = new long[STEPS];
    private final long[] followers = new long[STEPS];
    private final long[] entering = new long[AdmissionStage.values().length];
    private final Gate.@Nullable ProbationOver probation;

    StepTable(AdmissionEdition edition) {
        this.edition = edition;
        // an edition lists its steps in order, so those before a step are known when it is reached
        for (StepRule rule : edition.steps()) {
            rules[index(rule.step())] = rule;
            long all = 0;
            for (AdmissionStep earlier : rule.after()) {
                all |= bit(earlier) | before[index(earlier)];
            }
            before[index(rule.step())] = all;
            for (AdmissionStep earlier : AdmissionStep.values()) {
                if ((all & bit(earlier)) != 0 && !isChoice(rule)) {
                    followers[index(earlier)] |= bit(rule.step());
                }
            }
        }
        for (StepRule rule : edition.steps()) {
            rule.step().stage().ifPresent(stage -> entering[index(stage)] |= bit(rule.step()));
        }
        this.probation = edition.steps().stream()
                .flatMap(rule -> rule.gates().stream())
                .filter(Gate.ProbationOver.class::isInstance)
                .map(Gate.ProbationOver.class::cast)
                .findFirst()
                .orElse(null);
        // a step that must precede a stage does not show that the stage was reached
        for (StageRule stage : edition.stages()) {
            for (AdmissionStep step : stage.after()) {
                entering[index(stage.stage())] &= ~(bit(step) | before[index(step)]);
            }
        }
    }

    /** Returns the index of a step or a stage in arrays and bit sets; it is never stored or printed. */
    @SuppressWarnings("EnumOrdinal")
    static int index(Enum<?> constant) {
        return constant.ordinal();
    }

    static long bit(AdmissionStep step) {
        return 1L << index(step);
    }

    /** Returns whether a step is optional: an end, or a way to start over. */
    static boolean isChoice(StepRule rule) {
        return rule.step().isEnding() || !rule.reopens().isEmpty();
    }

    AdmissionEdition edition() {
        return edition;
    }

    List<StepRule> rules() {
        return edition.steps();
    }

    @Nullable
    StepRule rule(AdmissionStep step) {
        return rules[index(step)];
    }

    /** Returns the gate with the length of probation; null if the edition has none. */
    Gate.@Nullable ProbationOver probation() {
        return probation;
    }

    /** Returns the steps that come after a step, directly or indirectly, without the optional ones. */
    long followers(AdmissionStep step) {
        return followers[index(step)];
    }

    /** Returns the steps that show that a stage was reached, even if its first steps were not recorded. */
    long entering(AdmissionStage stage) {
        return entering[index(stage)];
    }
}
