package dev.norms.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Parses the text forms of provisions, without regular expressions: a book has hundreds, and the first regular
 * expression of a program is slow to load.
 */
final class ProvisionForm {
    private static final String PREAMBLE = "preamble";
    private static final int YEAR_DIGITS = 4;
    private static final int NUMBER_DIGITS = 3;
    private static final int PART_DIGITS = 4;

    private ProvisionForm() {}

    static Provision parse(String text) {
        requireNonNull(text, "text");
        try {
            int colon = text.indexOf(':');
            return colon < 0
                    ? parseWithoutColon(text)
                    : parseWithColon(text.substring(0, colon), text.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "provision must be like article:14#2, annex:INS-2#4, preamble#2, heading:3 or"
                            + " branch-rules-2018:11, but was " + text,
                    e);
        }
    }

    private static Provision parseWithoutColon(String text) {
        return text.equals(PREAMBLE) || text.startsWith(PREAMBLE + "#")
                ? new Provision.Preamble(part(text))
                : new Provision.Upper(text, Optional.empty());
    }

    private static Provision parseWithColon(String kindOrRule, String place) {
        int hash = place.indexOf('#');
        String whole = hash < 0 ? place : place.substring(0, hash);
        return switch (kindOrRule) {
            case "annex" -> new Provision.Annex(whole, part(place));
            case "article" -> new Provision.Article(number(whole, NUMBER_DIGITS), part(place));
            case "heading" -> new Provision.Heading(number(place, NUMBER_DIGITS));
            default -> new Provision.Upper(kindOrRule, Optional.of(place));
        };
    }

    private static OptionalInt part(String place) {
        int hash = place.indexOf('#');
        return hash < 0 ? OptionalInt.empty() : OptionalInt.of(number(place.substring(hash + 1), PART_DIGITS));
    }

    private static int number(String text, int digits) {
        if (!isDigits(text) || text.charAt(0) == '0' || text.length() > digits) {
            throw new IllegalArgumentException(
                    "number must have 1 to " + digits + " digits and not begin with 0, but was '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    /** Returns whether a text is the code of a row of the annex, such as {@code INS-2}. */
    static boolean isRow(String text) {
        return text.length() == 5
                && text.charAt(3) == '-'
                && text.charAt(4) >= '1'
                && text.charAt(4) <= '9'
                && switch (text.substring(0, 3)) {
                    case "ORG", "INS", "MGT", "ACT", "IMG" -> true;
                    default -> false;
                };
    }

    /**
     * Returns whether a text is the code of an upper rule: words and a year joined by hyphens, such as
     * {@code branch-rules-2018}.
     */
    static boolean isUpperRuleCode(String text) {
        int year = text.length() - YEAR_DIGITS;
        if (year < 1 || !isDigits(text.substring(year))) {
            return false;
        }
        char before = '-';
        for (int i = 0; i < year; i++) {
            char next = text.charAt(i);
            if (next == '-' ? before == '-' : next < 'a' || next > 'z') {
                return false;
            }
            before = next;
        }
        return before == '-';
    }

    /** Returns whether a text consists of one or more digits. */
    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
