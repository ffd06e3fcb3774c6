package dev.norms.files;

import static java.util.stream.Collectors.joining;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The message for an unknown code: the codes that look most like it, with their labels. */
final class NearCodes {
    private static final int SHOWN = 3;

    private NearCodes() {}

    /** A code with its label. */
    record Code(String code, Label label) {
        static Code of(Coded term) {
            return new Code(term.code(), term.label());
        }

        /** Returns how many letters differ, of code and labels whichever is nearest, in parts of the longer text. */
        private double distance(String text) {
            return Stream.of(code, label.zh(), label.en())
                    .mapToDouble(name -> NearCodes.distance(plain(text), plain(name)))
                    .min()
                    .orElseThrow();
        }

        private String in(boolean chinese) {
            return chinese ? code + "（" + label.zh() + "）" : code + " (" + label.en() + ")";
        }
    }

    static Label message(String zh, String en, String text, Collection<Code> codes) {
        List<Code> near = codes.stream()
                .sorted(Comparator.comparingDouble(code -> code.distance(text)))
                .limit(SHOWN)
                .toList();
        return Label.of(
                zh + "，相近的有" + near.stream().map(code -> code.in(true)).collect(joining("、")) + "；全部见book --list codes",
                en + ", the nearest are "
                        + near.stream().map(code -> code.in(false)).collect(joining(", "))
                        + "; see book --list codes");
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
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
        return (double) before[other.length()] / Math.max(1, Math.max(one.length(), other.length()));
    }
}
