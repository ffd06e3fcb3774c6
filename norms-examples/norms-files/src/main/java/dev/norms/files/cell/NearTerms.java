package dev.norms.files.cell;

import static java.util.stream.Collectors.joining;

import dev.norms.label.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What looks most like a text: the codes for a wrong code, the ids for an unknown id, the columns for a wrong name. */
public final class NearTerms {
    private static final int SHOWN = 3;
    /** The share of letters that may differ; Chinese words are shorter. */
    private static final double NEAR = 0.4;

    private static final double NEAR_IN_CHINESE = 0.5;

    private NearTerms() {}

    /**
     * Returns the message for an unknown code.
     *
     * @param zh what is wrong, in Chinese
     * @param en what is wrong, in English
     * @param text the unknown code
     * @param terms the known codes
     * @return the message: the codes that look most like it, with their labels, and where all are listed
     */
    public static Label message(String zh, String en, String text, Collection<Term> terms) {
        List<Term> near = terms.stream()
                .sorted(Comparator.comparingDouble(term -> distance(term, text)))
                .limit(SHOWN)
                .toList();
        return Label.of(
                zh + "，是否指" + near.stream().map(term -> in(term, true)).collect(joining("、")) + "；全部见book --list codes",
                en + ", the nearest are "
                        + near.stream().map(term -> in(term, false)).collect(joining(", "))
                        + "; see book --list codes");
    }

    /**
     * Returns the candidate that looks most like a text, if most of it does.
     *
     * @param <T> the type of the candidates
     * @param text the text
     * @param candidates the candidates
     * @param name their names
     * @return the nearest, the first of several; empty if none is near
     */
    public static <T> Optional<T> nearest(String text, Stream<T> candidates, Function<T, String> name) {
        String plain = LooseText.plain(text);
        double near = plain.chars().allMatch(c -> c < 0x80) ? NEAR : NEAR_IN_CHINESE;
        return candidates
                .map(each -> new Scored<>(each, distance(plain, LooseText.plain(name.apply(each)))))
                .filter(scored -> scored.distance() <= near)
                .min(Comparator.comparingDouble(Scored::distance))
                .map(Scored::value);
    }

    private record Scored<T>(T value, double distance) {}

    private static String in(Term term, boolean chinese) {
        return chinese
                ? term.code() + "（" + term.label().zh() + "）"
                : term.code() + " (" + term.label().en() + ")";
    }

    /** Returns how many letters differ, of code and labels whichever is nearest, in parts of the longer text. */
    private static double distance(Term term, String text) {
        String plain = LooseText.plain(text);
        return Stream.of(term.code(), term.label().zh(), term.label().en())
                .mapToDouble(name -> distance(plain, LooseText.plain(name)))
                .min()
                .orElseThrow();
    }

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
