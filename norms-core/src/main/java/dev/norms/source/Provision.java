package dev.norms.source;

import dev.norms.label.Label;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The address of a place in the document or in an upper rule.
 *
 * <p>Text forms: {@code preamble}, {@code preamble#2} (second piece), {@code heading:3}, {@code article:14},
 * {@code article:14#2} (second sentence), {@code annex:INS-2}, {@code annex:INS-2#4} (fourth demand of the row),
 * {@code branch-rules-2018:11} (article of an upper rule; without colon the rule as a whole).
 */
public sealed interface Provision {
    /**
     * An article of the document's body.
     *
     * @param number the number of the article, from 1
     * @param sentence which sentence of it, from 1; empty for the whole article
     */
    record Article(int number, OptionalInt sentence) implements Provision {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a number is below 1
         */
        public Article {
            if (number < 1 || sentence.orElse(1) < 1) {
                throw new IllegalArgumentException(
                        "number and sentence must be at least 1, but were " + number + ", " + shown(sentence));
            }
        }

        @Override
        public Provision whole() {
            return new Article(number, OptionalInt.empty());
        }

        @Override
        public String toString() {
            return "article:" + number + suffix(sentence);
        }
    }

    /**
     * A row of the document's annex.
     *
     * @param row the category and the number of the row in it, for instance {@code INS-2}
     * @param demand which demand of the row, from 1; empty for the whole row
     */
    record Annex(String row, OptionalInt demand) implements Provision {
        /**
         * Checks row and number.
         *
         * @throws IllegalArgumentException if the row is not of that form or the number is below 1
         */
        public Annex {
            if (!ProvisionForm.isRow(row) || demand.orElse(1) < 1) {
                throw new IllegalArgumentException(
                        "row must be like INS-2 and demand at least 1, but were " + row + ", " + shown(demand));
            }
        }

        @Override
        public Provision whole() {
            return new Annex(row, OptionalInt.empty());
        }

        @Override
        public String toString() {
            return "annex:" + row + suffix(demand);
        }
    }

    /**
     * The text before the first heading: the notice of issue, the title and the opening words.
     *
     * @param piece which piece of it, from 1; empty for the whole
     */
    record Preamble(OptionalInt piece) implements Provision {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is below 1
         */
        public Preamble {
            if (piece.orElse(1) < 1) {
                throw new IllegalArgumentException("piece must be at least 1, but was " + shown(piece));
            }
        }

        @Override
        public Provision whole() {
            return new Preamble(OptionalInt.empty());
        }

        @Override
        public String toString() {
            return "preamble" + suffix(piece);
        }
    }

    /**
     * A line that belongs to no article and no row: a heading of the body, the pointer to the annex, the annex's title
     * and the heads of its columns.
     *
     * @param number which of these lines, from 1, in the order of the document
     */
    record Heading(int number) implements Provision {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException if the number is below 1
         */
        public Heading {
            if (number < 1) {
                throw new IllegalArgumentException("number must be at least 1, but was " + number);
            }
        }

        @Override
        public String toString() {
            return "heading:" + number;
        }
    }

    /**
     * An article of an upper rule.
     *
     * @param rule the code of the rule, see {@link RuleSource#code()}
     * @param article the article; empty for the rule as a whole
     */
    record Upper(String rule, Optional<String> article) implements Provision {
        /**
         * Checks both parts.
         *
         * @throws IllegalArgumentException if the code or the article is not of its form
         */
        public Upper {
            if (!ProvisionForm.isUpperRuleCode(rule) || !ProvisionForm.isDigits(article.orElse("1"))) {
                String number = article.orElse("none");
                throw new IllegalArgumentException(
                        "rule must be like branch-rules-2018 and article a number, but were " + rule + ", " + number);
            }
        }

        @Override
        public String toString() {
            return rule + article.map(number -> ":" + number).orElse("");
        }
    }

    /**
     * The article, row or preamble that this place is a part of.
     *
     * @return the address without its {@code #} part; this address if it has none
     */
    default Provision whole() {
        return this;
    }

    /**
     * The address in words.
     *
     * @param rules the upper rules that may be cited
     * @return for instance 附件“三会一课”第1项, or 《发展党员工作细则》第13条; an upper rule not in {@code rules} is named by its code
     */
    default Label label(Collection<RuleSource> rules) {
        return ProvisionWords.of(this, rules);
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code article:14#2}
     * @return the provision; its {@code toString} is the text
     * @throws IllegalArgumentException if the text is not an address
     */
    static Provision parse(String text) {
        return ProvisionForm.parse(text);
    }

    private static String shown(OptionalInt part) {
        return part.isPresent() ? Integer.toString(part.getAsInt()) : "none";
    }

    private static String suffix(OptionalInt part) {
        return part.isPresent() ? "#" + part.getAsInt() : "";
    }
}
