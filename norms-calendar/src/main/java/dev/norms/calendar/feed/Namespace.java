package dev.norms.calendar.feed;

import dev.norms.duty.ObligationId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name that keeps the UIDs of one publisher apart from all others; it follows {@code @} in every UID.
 *
 * <p>1 to 253 letters and digits of any script, {@code .}, {@code _} and {@code -}, beginning and ending with a letter
 * or digit; as a rule a name of one's own network, for instance {@code party.example.edu}.
 *
 * @param text the name
 */
public record Namespace(String text) {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}._-]{0,251}[\\p{L}\\p{Nd}])?");

    /** The namespace of feeds for which none is given; no network has it (RFC 2606). */
    public static final Namespace NONE = new Namespace("norms.invalid");

    /**
     * Checks the form.
     *
     * @throws IllegalArgumentException if it is not of the form above
     */
    public Namespace {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "namespace must be 1 to 253 letters, digits, '.', '_' and '-', the first and the last a letter or"
                            + " digit, but was '" + text + "'");
        }
    }

    /**
     * Reads a name.
     *
     * @param text the name
     * @return the namespace
     * @throws IllegalArgumentException if it is not of the form above
     */
    public static Namespace parse(String text) {
        return new Namespace(text);
    }

    /**
     * Returns the UID of an entry.
     *
     * @param obligation the id of the obligation
     * @param time which of the times at which it is arranged, from 1
     * @return the id alone for the first time, for instance {@code INS-2.1@art-f1/2021-Q2@norms.invalid}; for a further
     *     one with its number, {@code INS-2.1@art-f1/2021-Q2+2@norms.invalid}
     * @throws IllegalArgumentException if {@code time} is below 1
     */
    public String uid(ObligationId obligation, int time) {
        if (time < 1) {
            throw new IllegalArgumentException("time must be at least 1, but was " + time);
        }
        return obligation + (time == 1 ? "" : "+" + time) + "@" + text;
    }

    /**
     * Returns the obligation of an entry.
     *
     * @param uid the UID of the entry
     * @return the id of what is owed; empty if {@link #uid} of this namespace returns no such UID
     */
    public Optional<ObligationId> obligation(String uid) {
        String tail = "@" + text;
        if (!uid.endsWith(tail)) {
            return Optional.empty();
        }
        String id = uid.substring(0, uid.length() - tail.length());
        int plus = id.lastIndexOf('+');
        try {
            ObligationId obligation = ObligationId.parse(plus < 0 ? id : id.substring(0, plus));
            int time = plus < 0 ? 1 : Integer.parseInt(id.substring(plus + 1));
            // a leading zero, a first time with its number: forms that are never written
            return uid(obligation, time).equals(uid) ? Optional.of(obligation) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The name.
     *
     * @return the text that {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }
}
