package dev.norms.calendar.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapMaker;
import dev.norms.calendar.ical.CalendarEntry.Reference;
import dev.norms.calendar.ical.CalendarEntry.Relation;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.norm.Norm;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

/**
 * The addresses that an entry gives: the obligation and the norm on the page of the report, and the clause.
 *
 * <p>The clause, and without a base the norm, too, is named by a tag URI (RFC 4151), which is an id and no link.
 */
final class References {
    /** An address in printable ASCII without quotes and angle brackets. */
    private static final Pattern FOLDER = Pattern.compile("(?i:https?)://[!#-;=?-~]+/");
    /** The characters that need no escape, besides ASCII letters and digits. */
    private static final String PLAIN = "-._~@/:!$&'()*+,=?";

    private final Optional<String> base;
    private final Namespace namespace;
    /** Clause and norm, which all obligations of a norm share; norms are compared by identity. */
    private final ConcurrentMap<Norm, List<Reference>> shared =
            new MapMaker().weakKeys().makeMap();

    References(Optional<String> base, Namespace namespace) {
        this.base = base;
        this.namespace = namespace;
    }

    References under(Namespace other) {
        return new References(base, other);
    }

    References at(String folder) {
        if (!FOLDER.matcher(folder).matches()) {
            throw new IllegalArgumentException(
                    "base must be an address of http or https ending in '/', but was '" + folder + "'");
        }
        return new References(Optional.of(folder), namespace);
    }

    /**
     * Returns the addresses, the first that of the obligation on the page if it is explained there, else of its norm.
     */
    List<Reference> of(Obligation obligation, boolean explained) {
        List<Reference> both = shared.computeIfAbsent(obligation.norm(), this::of);
        String anchor = explained
                ? escaped(obligation.toString())
                : "norm-" + escaped(obligation.norm().id().text());
        return base.isEmpty()
                ? both
                : ImmutableList.<Reference>builder()
                        .add(new Reference(Relation.URL, base.get() + "report.html#" + anchor))
                        .addAll(both)
                        .build();
    }

    private List<Reference> of(Norm norm) {
        ImmutableList.Builder<Reference> all = ImmutableList.builder();
        norm.citations().stream()
                .findFirst()
                .ifPresent(clause -> all.add(
                        new Reference(Relation.LINK, tag(clause.provision().toString()))));
        String id = norm.id().text();
        return all.add(new Reference(
                        Relation.CONCEPT,
                        base.map(folder -> folder + "report.html#norm-" + escaped(id))
                                .orElseGet(() -> tag(id))))
                .build();
    }

    /** Returns a tag URI; the date that it needs beside the namespace is the year of the document. */
    private String tag(String place) {
        return "tag:" + escaped(namespace.text()) + ",2020:" + escaped(place);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
            }
        }
        return escaped.toString();
    }
}
