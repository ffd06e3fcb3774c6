package dev.norms.calendar.progress;

import dev.norms.admission.AdmissionStage;
import dev.norms.admission.AdmissionStep;
import dev.norms.procedure.AdmissionEdition;
import dev.norms.procedure.Gate;
import dev.norms.procedure.StageRule;
import dev.norms.procedure.StepRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An edition with what follows from it, worked out once: sets of steps are bits of a long. */
final class StepTable {
    private static final int STEPS = AdmissionStep.values().length;

    private final AdmissionEdition edition;
    private final LocalDate from;
    private final @Nullable StepRule[] rules = new StepRule[STEPS];
    private final long[] before = new long[STEPS];
    private final long[] followers = new long[STEPS];
    private final long[] entering = new long[AdmissionStage.values().length];
    private final Gate.@Nullable ProbationOver probation;

    StepTable(AdmissionEdition edition) {
        this.edition = edition;
        this.from = edition.inForce().from();
        for (StepRule rule : edition.steps()) {
            rules[rule.step().ordinal()] = rule;
            long all = 0;
            for (AdmissionStep earlier : rule.after()) {
                all |= bit(earlier) | before[earlier.ordinal()];
            }
            before[rule.step().ordinal()] = all;
            for (AdmissionStep earlier : AdmissionStep.values()) {
                if ((all & bit(earlier)) != 0 && !isChoice(rule)) {
                    followers[earlier.ordinal()] |= bit(rule.step());
                }
            }
        }
        for (StepRule rule : edition.steps()) {
            rule.step().stage().ifPresent(stage -> entering[stage.ordinal()] |= bit(rule.step()));
        }
        this.probation = edition.steps().stream()
                .flatMap(rule -> rule.gates().stream())
                .filter(Gate.ProbationOver.class::isInstance)
                .map(Gate.ProbationOver.class::cast)
                .findFirst()
                .orElse(null);
        for (StageRule stage : edition.stages()) {
            for (AdmissionStep step : stage.after()) {
                entering[stage.stage().ordinal()] &= ~(bit(step) | before[step.ordinal()]);
            }
        }
    }

    static long bit(AdmissionStep step) {
        return 1L << step.ordinal();
    }

    /** Nobody is asked to take it: an end, or a way to begin anew. */
    static boolean isChoice(StepRule rule) {
        return rule.step().isEnding() || !rule.reopens().isEmpty();
    }

    LocalDate from() {
        return from;
    }

    AdmissionEdition edition() {
        return edition;
    }

    List<StepRule> rules() {
        return edition.steps();
    }

    @Nullable
    StepRule rule(AdmissionStep step) {
        return rules[step.ordinal()];
    }

    /** How long probation is. */
    Gate.@Nullable ProbationOver probation() {
        return probation;
    }

    /** The steps that come after one, however far. */
    long followers(AdmissionStep step) {
        return followers[step.ordinal()];
    }

    /** The steps that show that a stage was reached, though its first ones were not recorded. */
    long entering(AdmissionStage stage) {
        return entering[stage.ordinal()];
    }
}
