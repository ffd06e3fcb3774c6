package dev.norms.norm;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import java.util.Set;
import java.util.StringJoiner;

/** Text forms of coded terms. */
final class CodeForms {
    private CodeForms() {}

    /** One or more types of branches. */
    static final class BranchTypes extends RuleForms.SetOf<BranchType> {
        BranchTypes() {
            super(BranchType.class);
        }

        @Override
        public Label describe(Set<BranchType> types) {
            StringJoiner zh = new StringJoiner("、");
            StringJoiner en = new StringJoiner(" or ");
            for (BranchType type : types) {
                zh.add(type.label().zh());
                en.add(type.label().en());
            }
            return Label.of(zh + "党支部", "a branch of type " + en);
        }
    }

    /** One of the terms of an enumeration. */
    static final class OneOf<E extends Enum<E> & Coded> implements ValueForm.Form<E> {
        private final Class<E> terms;

        OneOf(Class<E> terms) {
            this.terms = terms;
        }

        @Override
        public E parse(String text) {
            return Coded.parse(terms, text);
        }

        @Override
        public String print(E term) {
            return term.code();
        }

        @Override
        public Label describe(E term) {
            return term.label();
        }

        @Override
        public String wanted(String example) {
            return Coded.codes(terms);
        }
    }
}
