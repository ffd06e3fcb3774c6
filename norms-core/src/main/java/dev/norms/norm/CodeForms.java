package dev.norms.norm;

import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.BranchType;
import java.util.EnumSet;
import java.util.Set;
import java.util.StringJoiner;

/** Text forms of coded terms. */
final class CodeForms {
    private CodeForms() {}

    static final class BranchTypes implements ValueForm.Form<Set<BranchType>> {
        @Override
        public Set<BranchType> parse(String text) {
            EnumSet<BranchType> types = EnumSet.noneOf(BranchType.class);
            for (String code : text.split("\\|", -1)) {
                types.add(Coded.parse(BranchType.class, code));
            }
            return Ordered.enums(types);
        }

        @Override
        public String print(Set<BranchType> types) {
            StringJoiner codes = new StringJoiner("|");
            for (BranchType type : types) {
                codes.add(type.code());
            }
            return codes.toString();
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
