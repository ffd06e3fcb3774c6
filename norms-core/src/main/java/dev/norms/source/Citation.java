package dev.norms.source;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import java.time.LocalDate;
import java.util.Collection;

/**
 * A provision that a rule rests on, and how certain its text is.
 *
 * @param provision the address of the place that is cited
 * @param confidence how certain its text is
 */
public record Citation(Provision provision, Confidence confidence) {
    public Citation {
        requireNonNull(provision, "provision");
        requireNonNull(confidence, "confidence");
    }

    /**
     * Returns a citation of a provision of the document, with {@link Confidence#READ}.
     *
     * @param address the text form of a provision, for instance {@code article:14#2}
     * @return the citation
     * @throws IllegalArgumentException if the text is not an address
     */
    public static Citation parse(String address) {
        return of(address, Confidence.READ);
    }

    /**
     * Returns a citation of a provision with a degree of certainty.
     *
     * @param address the text form of a provision
     * @param confidence how certain its text is
     * @return the citation
     * @throws IllegalArgumentException if the text is not an address
     */
    public static Citation of(String address, Confidence confidence) {
        return new Citation(Provision.parse(address), confidence);
    }

    /**
     * The address in words, see {@link Provision#label}.
     *
     * @param rules the upper rules that may be cited
     * @return for instance 附件“三会一课”第1项
     */
    public Label label(Collection<RuleSource> rules) {
        return provision.label(rules);
    }

    /**
     * Returns whether the cited provision is in force on a day. A place in the document always is; an article of an
     * upper rule is while that rule is in force.
     *
     * @param day the day
     * @param rules the upper rules that may be cited; one that is not among them is in force on every day
     * @return false only if the rule is not in force on the day
     */
    public boolean isInForce(LocalDate day, Collection<RuleSource> rules) {
        if (provision instanceof Provision.Upper upper) {
            for (RuleSource rule : rules) {
                if (rule.code().equals(upper.rule())) {
                    return rule.inForce().contains(day);
                }
            }
        }
        return true;
    }

    /**
     * The address as data.
     *
     * @return for instance {@code annex:INS-2#1}
     */
    @Override
    public String toString() {
        return provision.toString();
    }
}
