package dev.norms.source;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads addresses. */
final class ProvisionForm {
    private static final Pattern OWN = Pattern.compile(
            "(preamble|heading:|article:|annex:)([1-9][0-9]{0,2}|[A-Z]{3}-[1-9])?(?:#([1-9][0-9]{0,3}))?");

    private ProvisionForm() {}

    static Provision parse(String text) {
        Matcher own = OWN.matcher(requireNonNull(text, "text"));
        try {
            return own.matches() ? own(own) : upper(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "provision must be like article:14#2, annex:INS-2#4, preamble#2, heading:3 or"
                            + " branch-rules-2018:11, but was " + text,
                    e);
        }
    }

    private static Provision own(Matcher own) {
        String place = Optional.ofNullable(own.group(2)).orElse("");
        OptionalInt part = own.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(own.group(3)));
        require(part.isEmpty() || !own.group(1).equals("heading:"));
        require(place.isEmpty() || !own.group(1).equals("preamble"));
        return switch (own.group(1)) {
            case "annex:" -> new Provision.Annex(place, part);
            case "article:" -> new Provision.Article(Integer.parseInt(place), part);
            case "heading:" -> new Provision.Heading(Integer.parseInt(place));
            default -> new Provision.Preamble(part);
        };
    }

    private static Provision upper(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new Provision.Upper(text, Optional.empty())
                : new Provision.Upper(text.substring(0, colon), Optional.of(text.substring(colon + 1)));
    }

    private static void require(boolean form) {
        if (!form) {
            throw new IllegalArgumentException("not of that form");
        }
    }
}
