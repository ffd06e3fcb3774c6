package dev.norms.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a place in the document or in an upper rule.
 *
 * <p>Text forms: {@code preamble}, {@code article:14}, {@code article:14#2} (second sentence), {@code annex:INS-2},
 * {@code annex:INS-2#4} (fourth demand of the row), {@code branch-rules-2018:11} (article of an upper rule; without
 * colon the rule as a whole).
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
         * @param number the number of the article, from 1
         * @param sentence which sentence of it, from 1; empty for the whole article
         * @throws IllegalArgumentException if a number is below 1
         */
        public Article {
            if (number < 1 || sentence.orElse(1) < 1) {
                throw new IllegalArgumentException(
                        "number and sentence must be at least 1, but were " + number + ", " + sentence);
            }
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
        private static final Pattern ROW = Pattern.compile("(ORG|INS|MGT|ACT|IMG)-[1-9]");

        /**
         * Checks row and number.
         *
         * @param row the category and the number of the row in it, for instance {@code INS-2}
         * @param demand which demand of the row, from 1; empty for the whole row
         * @throws IllegalArgumentException if the row is not of that form or the number below 1
         */
        public Annex {
            if (!ROW.matcher(row).matches() || demand.orElse(1) < 1) {
                throw new IllegalArgumentException(
                        "row must be like INS-2 and demand at least 1, but were " + row + ", " + demand);
            }
        }

        @Override
        public String toString() {
            return "annex:" + row + suffix(demand);
        }
    }

    /** What stands before the first article. */
    record Preamble() implements Provision {
        @Override
        public String toString() {
            return "preamble";
        }
    }

    /**
     * An article of an upper rule.
     *
     * @param rule the code of the rule, see {@link RuleSource#code()}
     * @param article the article; empty for the rule as a whole
     */
    record Upper(String rule, Optional<String> article) implements Provision {
        private static final Pattern RULE = Pattern.compile("[a-z]+(-[a-z]+)*-[0-9]{4}");
        private static final Pattern ARTICLE = Pattern.compile("[0-9]+");

        /**
         * Checks both parts.
         *
         * @param rule the code of the rule, see {@link RuleSource#code()}
         * @param article the article; empty for the rule as a whole
         * @throws IllegalArgumentException if the code or the article is not of its form
         */
        public Upper {
            if (!RULE.matcher(rule).matches()
                    || article.filter(a -> !ARTICLE.matcher(a).matches()).isPresent()) {
                throw new IllegalArgumentException(
                        "rule must be like branch-rules-2018 and article a number, but were " + rule + ", " + article);
            }
        }

        @Override
        public String toString() {
            return rule + article.map(number -> ":" + number).orElse("");
        }
    }

    /**
     * Reads the text form.
     *
     * @param text for instance {@code article:14#2}
     * @return the provision; its {@code toString} is the text
     * @throws IllegalArgumentException if the text is no address
     */
    static Provision parse(String text) {
        if (requireNonNull(text, "text").equals("preamble")) {
            return new Preamble();
        }
        Matcher own = Pattern.compile("(article|annex):([1-9][0-9]{0,2}|[A-Z]{3}-[1-9])(?:#([1-9][0-9]{0,3}))?")
                .matcher(text);
        try {
            if (own.matches()) {
                OptionalInt part =
                        own.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(own.group(3)));
                return own.group(1).equals("annex")
                        ? new Annex(own.group(2), part)
                        : new Article(Integer.parseInt(own.group(2)), part);
            }
            int colon = text.indexOf(':');
            return colon < 0
                    ? new Upper(text, Optional.empty())
                    : new Upper(text.substring(0, colon), Optional.of(text.substring(colon + 1)));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "provision must be like article:14#2, annex:INS-2#4 or branch-rules-2018:11, but was " + text, e);
        }
    }

    private static String suffix(OptionalInt part) {
        return part.isPresent() ? "#" + part.getAsInt() : "";
    }
}
