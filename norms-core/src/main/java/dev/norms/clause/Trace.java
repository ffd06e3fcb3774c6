package dev.norms.clause;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.norms.clause.Alignment.Find;
import dev.norms.clause.Copy.Run;
import dev.norms.clause.TraceLine.Kind;
import dev.norms.source.Provision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A copy of the document compared with its clauses.
 *
 * <p>There are four steps:
 *
 * <ol>
 *   <li>The copy is cut into small pieces: after stops and commas, at white space, before the numbers of articles and
 *       headings.
 *   <li>A run of pieces with the length and the digest of a clause is a find of it; the finds are chosen so that they
 *       follow the order of the document and cover the most words.
 *   <li>What is left of the copy between two finds is joined into passages, mostly sentences, headings and cells; the
 *       clauses left are paired with these in order, so that lengths and article numbers differ least: these clauses
 *       are changed.
 *   <li>Clauses without a partner are missing, passages without one are new.
 * </ol>
 *
 * <p>Successive clauses that rest on the same words share one line. What was moved is missing in one place and new in
 * another.
 *
 * @param lines the findings, place by place, in the order of the document and of the copy
 */
public record Trace(List<TraceLine> lines) {
    /** A copy is of this document if at least one in this many lines of the document is equal. */
    private static final int LINES_FOR_ONE_EQUAL = 10;

    /**
     * The difference that another article number counts for: more code points than a change to a sentence usually adds.
     */
    private static final int OTHER_ARTICLE = 200;

    public Trace {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * Compares a copy with the clauses of the document.
     *
     * @param clauses the clauses of the document
     * @param text the copy, in any layout
     * @return what was found
     */
    public static Trace of(Clauses clauses, String text) {
        Copy copy = new Copy(text);
        List<List<Clause>> segments = clauses.segments();
        List<Find> finds =
                Alignment.of(Lists.transform(segments, segment -> segment.get(0).words()), copy);
        ImmutableList.Builder<TraceLine> lines = ImmutableList.builder();
        int segment = 0;
        int piece = 0;
        for (Find find : finds) {
            lines.addAll(leftOver(
                    segments.subList(segment, find.segment()),
                    copy,
                    piece,
                    find.run().from()));
            lines.add(new TraceLine(Kind.EQUAL, segments.get(find.segment()), Optional.of(copy.passage(find.run()))));
            segment = find.segment() + 1;
            piece = find.run().until();
        }
        lines.addAll(leftOver(segments.subList(segment, segments.size()), copy, piece, copy.size()));
        return new Trace(lines.build());
    }

    private static List<TraceLine> leftOver(List<List<Clause>> segments, Copy copy, int from, int until) {
        List<Run> runs = runs(segments.size(), copy, from, until);
        int[] partners = Pairing.of(
                segments.size(),
                runs.size(),
                (i, j) -> difference(segments.get(i).get(0), runs.get(j), copy));
        ImmutableList.Builder<TraceLine> lines = ImmutableList.builder();
        int next = 0;
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                lines.add(new TraceLine(Kind.MISSING, segments.get(i), Optional.empty()));
                continue;
            }
            runs.subList(next, partners[i]).forEach(run -> lines.add(added(copy.passage(run))));
            lines.add(new TraceLine(Kind.CHANGED, segments.get(i), Optional.of(copy.passage(runs.get(partners[i])))));
            next = partners[i] + 1;
        }
        runs.subList(next, runs.size()).forEach(run -> lines.add(added(copy.passage(run))));
        return lines.build();
    }

    private static TraceLine added(Passage passage) {
        return new TraceLine(Kind.NEW, List.of(), Optional.of(passage));
    }

    /** Returns the difference of lengths, and much more if the article numbers at the beginning differ. */
    private static int difference(Clause clause, Run run, Copy copy) {
        int number = clause.provision() instanceof Provision.Article article
                        && article.sentence().orElse(0) == 1
                ? article.number()
                : 0;
        return Math.abs(clause.words().length() - copy.length(run))
                + (number == copy.articleNumber(run) ? 0 : OTHER_ARTICLE);
    }

    /** Returns passages, rows or phrases: the first of these that are as many as the clauses, else passages. */
    private static List<Run> runs(int clauses, Copy copy, int from, int until) {
        List<Run> passages = copy.passages(from, until);
        return Stream.of(passages, copy.rows(from, until), copy.phrases(from, until))
                .filter(runs -> runs.size() == clauses)
                .findFirst()
                .orElse(passages);
    }

    /**
     * The lines that differ.
     *
     * @return the lines that are not equal, in the same order, unmodifiable
     */
    public List<TraceLine> differences() {
        return lines.stream().filter(line -> line.kind() != Kind.EQUAL).collect(ImmutableList.toImmutableList());
    }

    /**
     * Counts lines.
     *
     * @param kind the kind
     * @return how many are of that kind
     */
    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }

    /**
     * Returns whether the copy has the same words in the same order as the document.
     *
     * @return true if every line is equal
     */
    public boolean isSame() {
        return count(Kind.EQUAL) == lines.size();
    }

    /**
     * Returns whether the copy is of another document altogether.
     *
     * @return true if fewer than one in ten of the document's lines are equal
     */
    public boolean isOther() {
        int known = lines.size() - count(Kind.NEW);
        return count(Kind.EQUAL) * LINES_FOR_ONE_EQUAL < known;
    }

    /**
     * The number of lines of each kind.
     *
     * @return for instance {@code equal 139, changed 1, missing 0, new 2}
     */
    @Override
    public String toString() {
        return Stream.of(Kind.values())
                .map(kind -> kind.code() + " " + count(kind))
                .collect(Collectors.joining(", "));
    }
}
