package dev.norms.source;

import static java.util.Objects.requireNonNull;

import dev.norms.label.Label;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An upper rule that the document rests on or that fills what it leaves open.
 *
 * @param code the code under which it is cited, for instance {@code branch-rules-2018}
 * @param title its title
 * @param inForce the days on which it is in force; where only the year is known, from 1 January
 */
public record RuleSource(String code, Label title, DateRange inForce) {
    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if the code is not of that form
     */
    public RuleSource {
        requireNonNull(code, "code");
        requireNonNull(title, "title");
        requireNonNull(inForce, "inForce");
        if (!ProvisionForm.isUpperRuleCode(code)) {
            throw new IllegalArgumentException(
                    "code must be like branch-rules-2018, without an article, but was '" + code + "'");
        }
    }

    /**
     * A rule that is taken to be in force on every day.
     *
     * @param code the code under which it is cited
     * @param title its title
     * @throws IllegalArgumentException if the code is not of that form
     */
    public RuleSource(String code, Label title) {
        this(code, title, DateRange.since(LocalDate.of(1, 1, 1)));
    }

    /**
     * Returns this rule with the days on which it is in force.
     *
     * @param days the days
     * @return the rule
     */
    public RuleSource inForce(DateRange days) {
        return new RuleSource(code, title, days);
    }

    /**
     * A rule with a title in both languages.
     *
     * @param code the code under which it is cited, for instance {@code branch-rules-2018}
     * @param zh its title
     * @param en its title in English
     * @return the rule
     * @throws IllegalArgumentException if the code is not of that form
     */
    public static RuleSource of(String code, String zh, String en) {
        return new RuleSource(code, Label.of(zh, en));
    }

    /**
     * A citation of one article.
     *
     * @param article the number of the article
     * @param confidence how certain its text is
     * @return the citation
     */
    public Citation article(int article, Confidence confidence) {
        return new Citation(new Provision.Upper(code, Optional.of(Integer.toString(article))), confidence);
    }

    /**
     * A citation of the rule where the article is not known.
     *
     * @param confidence how certain its text is
     * @return the citation
     */
    public Citation asWhole(Confidence confidence) {
        return new Citation(new Provision.Upper(code, Optional.empty()), confidence);
    }
}
