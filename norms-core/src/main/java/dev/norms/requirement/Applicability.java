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
     * Branches that have a committee on the period's first day: so many full members (those of its groups included), or
     * a commissioner in office.
     *
     * @param fullMembers how many full members make a committee mandatory, 1 or more
     */
    record HasCommittee(int fullMembers) implements Applicability {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public HasCommittee {
            if (fullMembers < 1) {
                throw new IllegalArgumentException("fullMembers must be at least 1, but was " + fullMembers);
            }
        }

        @Override
        public Label label() {
            return Label.of(
                    "适用于期初正式党员不少于" + fullMembers + "人或设有委员的党支部",
                    "binds a branch that on the period's first day has at least " + fullMembers
                            + " full members or a commissioner");
        }

        @Override
        public String toString() {
            return "committee(" + fullMembers + "+ full members or a commissioner)";
        }
    }
}
