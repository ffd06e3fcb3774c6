package dev.norms.files.cell;

import dev.norms.label.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The terms most similar to a text: codes for a wrong code, ids for an unknown id, columns for a wrong title. */
public final class NearTerms {
    private static final int MAX_SHOWN = 3;
    /** The number of codes up to which all are named. */
    private static final int MAX_LISTED = 8;
    /** The share of letters that may differ; it is greater in Chinese, whose words are shorter. */
    private static final double MAX_DISTANCE = 0.4;

    private static final double MAX_DISTANCE_IN_CHINESE = 0.5;

    private NearTerms() {}

    /**
     * Returns the message for an unknown code.
     *
     * @param zh the problem in Chinese
     * @param en the problem in English
     * @param text the unknown code
     * @param terms the known codes, at least one
     * @return the problem with the codes that look like the text; if none does, with all codes or, if they are many,
     *     with the three most similar ones; and where all codes are listed, unless it names them all
     */
    public static Label message(String zh, String en, String text, Collection<Term> terms) {
        String plain = LooseText.plain(text);
        double limit = limit(plain);
        List<Term> nearest = terms.stream()
                .sorted(Comparator.comparingDouble(term -> distance(term, plain)))
                .limit(MAX_SHOWN)
                .toList();
        List<Term> near =
                nearest.stream().filter(term -> distance(term, plain) <= limit).toList();
        Label problem = Label.of(zh, en);
        if (!near.isEmpty()) {
            return Label.format(
                    "{0}，是否指{1}；全部见book --list codes",
                    "{0}, perhaps {1} is meant; see book --list codes", problem, joined(near));
        }
        if (terms.size() <= MAX_LISTED) {
            return Label.format("{0}，须为{1}", "{0}, must be one of {1}", problem, joined(terms));
        }
        return Label.format(
                "{0}，须为{1}等{2}种之一；全部见book --list codes",
                "{0}, must be one of {2} such as {1}; see book --list codes", problem, joined(nearest), terms.size());
    }

    /**
     * Returns the candidate most similar to a text, if it is similar enough.
     *
     * @param <T> the type of the candidates
     * @param text the text
     * @param candidates the candidates
     * @param name their names
     * @return the nearest, the first of several; empty if none is near
     */
    public static <T> Optional<T> nearest(String text, Stream<T> candidates, Function<T, String> name) {
        return scored(text, candidates, name)
                .min(Comparator.comparingDouble(Scored::distance))
                .map(Scored::value);
    }

    /**
     * Returns the few candidates that look most like a text, and equally so.
     *
     * @param <T> the type of the candidates
     * @param text the text
     * @param candidates the candidates
     * @param name their names
     * @return the nearest, at most three; empty if none is near, or if too many are
     */
    public static <T> List<T> equallyNear(String text, Stream<T> candidates, Function<T, String> name) {
        List<Scored<T>> scored = scored(text, candidates, name).toList();
        double least = scored.stream().mapToDouble(Scored::distance).min().orElse(0);
        List<T> near = scored.stream()
                .filter(each -> each.distance() <= least)
                .map(Scored::value)
                .distinct()
                .limit(MAX_SHOWN + 1L)
                .toList();
        return near.size() > MAX_SHOWN ? List.of() : near;
    }

    private static <T> Stream<Scored<T>> scored(String text, Stream<T> candidates, Function<T, String> name) {
        String plain = LooseText.plain(text);
        double limit = limit(plain);
        return candidates
                .map(each -> new Scored<>(each, distance(plain, LooseText.plain(name.apply(each)))))
                .filter(scored -> scored.distance() <= limit);
    }

    private record Scored<T>(T value, double distance) {}

    private static double limit(String plain) {
        return plain.chars().allMatch(c -> c < 0x80) ? MAX_DISTANCE : MAX_DISTANCE_IN_CHINESE;
    }

    private static Label joined(Collection<Term> terms) {
        List<Label> named = terms.stream()
                .map(term -> Label.format("{0}（{1}）", "{0} ({1})", term.code(), term.label()))
                .toList();
        return Label.join(named, "、", ", ");
    }

    /** Returns the share of letters in which the code or the label nearest to a text differs from it. */
    private static double distance(Term term, String plain) {
        return Stream.of(term.code(), term.label().zh(), term.label().en())
                .mapToDouble(name -> distance(plain, LooseText.plain(name)))
                .min()
                .orElseThrow();
    }

    /** Returns the edit distance of two texts as a share of the longer one; half of it if one contains the other. */
    private static double distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        double share = (double) before[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
        boolean isPart = Math.min(one.length(), other.length()) >= 2 && (one.contains(other) || other.contains(one));
        return isPart ? share / 2 : share;
    }
}
