package dev.norms.opinion;

import dev.norms.opinion.reading.UpperRules;
import dev.norms.source.Provision;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many sentences each article of the document has and how many demands each row of its annex, counted by hand. */
public final class Document2020 {
    private static final int[] SENTENCES = {1, 2, 2, 2, 3, 3, 4, 3, 3, 2, 1, 2, 3, 4, 2, 3, 2, 3, 3, 1};
    private static final String[] ROWS = {
        "ORG-1:2", "ORG-2:3", "ORG-3:2", "INS-1:5", "INS-2:5", "INS-3:2", "INS-4:1", "MGT-1:2", "MGT-2:2", "MGT-3:1",
        "MGT-4:2", "ACT-1:5", "ACT-2:2", "ACT-3:2", "IMG-1:1", "IMG-2:2", "IMG-3:3"
    };

    private Document2020() {}

    /** The numbers of the articles. */
    static List<Integer> articles() {
        return IntStream.rangeClosed(1, SENTENCES.length).boxed().toList();
    }

    /** The rows of the annex. */
    static List<String> rows() {
        return Stream.of(ROWS).map(row -> row.substring(0, row.indexOf(':'))).toList();
    }

    /** Returns whether there is such a place, in the document or among the upper rules. */
    public static boolean has(Provision place) {
        if (place instanceof Provision.Article article) {
            return article.number() <= SENTENCES.length
                    && article.sentence().orElse(1) <= SENTENCES[article.number() - 1];
        }
        if (place instanceof Provision.Annex annex) {
            return Stream.of(ROWS)
                    .anyMatch(row -> row.startsWith(annex.row() + ":")
                            && annex.demand().orElse(1) <= Integer.parseInt(row.substring(row.indexOf(':') + 1)));
        }
        return place instanceof Provision.Preamble
                || UpperRules.all().stream().anyMatch(rule -> rule.code().equals(((Provision.Upper) place).rule()));
    }
}
