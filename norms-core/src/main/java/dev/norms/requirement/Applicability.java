package dev.norms.requirement;

import dev.norms.label.Label;

/** The condition under which a norm binds organizations of the addressed tier in a period. */
public sealed interface Applicability {
    /**
     * The condition in words.
     *
     * @return the label
     */
    Label label();

    /** No condition: every organization is bound. */
    record Always() implements Applicability {
        @Override
        public Label label() {
            return Label.of("一律适用", "always");
        }

        @Override
        public String toString() {
            return "always";
        }
    }

    /**
     * Branches that have a committee (支委会): at least one commissioner in office. It is decided on the day on which the
     * window opens, or on the day on which the branch is founded if that is later; for duties owed once per term of
     * office, on the last day of the window.
     */
    record HasCommissioner() implements Applicability {
        @Override
        public Label label() {
            return Label.of("适用于有委员在任的党支部", "binds a branch with a commissioner in office");
        }

        @Override
        public String toString() {
            return "a commissioner is in office";
        }
    }
}
