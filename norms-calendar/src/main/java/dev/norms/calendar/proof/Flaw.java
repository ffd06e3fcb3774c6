package dev.norms.calendar.proof;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.profile.ProfileRow;
import java.time.LocalDate;
import java.util.List;

/**
 * Something wrong with a book, with a college that shows it (缺陷).
 *
 * @param kind the kind
 * @param norms the norms concerned, in the order of the book; unmodifiable
 * @param text the flaw in one sentence
 * @param ledger what the college is and did; for a dead or implied norm, one of the many colleges that were tried
 * @param day the day on which it shows
 * @param profile the tailoring under which it shows; empty for the book as it is; unmodifiable
 */
public record Flaw(
        FlawKind kind, List<NormId> norms, Label text, Ledger ledger, LocalDate day, List<ProfileRow> profile) {
    public Flaw {
        requireNonNull(kind, "kind");
        norms = ImmutableList.copyOf(norms);
        requireNonNull(text, "text");
        requireNonNull(ledger, "ledger");
        requireNonNull(day, "day");
        profile = ImmutableList.copyOf(profile);
    }

    /**
     * Kind and sentence.
     *
     * @return for instance {@code dead-norm [INS-2.1]: …}
     */
    @Override
    public String toString() {
        return kind.code() + " " + norms + ": " + text.en();
    }
}
