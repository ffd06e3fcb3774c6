package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.procedure.AdmissionProcedure;

/**
 * Requires every case of admission (发展党员) to keep the procedure in one respect.
 *
 * @param respect the respect in which it is kept
 * @param procedure its steps, conditions and time limits, by edition
 */
public record ProcedureRequirement(Respect respect, AdmissionProcedure procedure) implements Unnumbered {
    private static final EvidenceRule EVIDENCE = EvidenceRule.all(Unit.ITEMS, EvidenceSource.ADMISSIONS);

    /** The aspect of the procedure that a case must keep. */
    public enum Respect implements Coded {
        /** No step is missing, in particular not the political review. */
        COMPLETE(Label.of("步骤齐全", "complete")),
        /** The steps are in order and within their time limits. */
        IN_TIME(Label.of("顺序和时限合规", "in order and in time")),
        /** No one is admitted in a rush before leaving. */
        NOT_RUSHED(Label.of("未突击发展", "not rushed"));

        private final Label label;

        Respect(Label label) {
            this.label = label;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public ProcedureRequirement {
        requireNonNull(respect, "respect");
        requireNonNull(procedure, "procedure");
    }

    @Override
    public EvidenceRule evidence() {
        return EVIDENCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.procedure(this);
    }

    @Override
    public Label label() {
        return Label.format("发展党员{0}", "admission: {0}", respect.label());
    }

    /**
     * The text form.
     *
     * @return for instance {@code admission in-time}
     */
    @Override
    public String toString() {
        return "admission " + respect.code();
    }
}
