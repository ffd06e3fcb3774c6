package dev.norms.book;

import com.google.common.collect.ImmutableList;
import dev.norms.book.EditionInForce.Basis;
import dev.norms.duty.NormId;
import dev.norms.source.Edition;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All editions of the norms, asked as of a day.
 *
 * <p>The edition in force on a period's first day governs the whole period, so a new edition in the middle of a year
 * never changes a period that has begun.
 */
public final class NormBook {
    private final ImmutableList<NormEdition> editions;
    private final ImmutableList<RuleSource> upperRules;

    private NormBook(ImmutableList<NormEdition> editions, ImmutableList<RuleSource> upperRules) {
        this.editions = editions;
        this.upperRules = upperRules;
    }

    /**
     * A book.
     *
     * @param editions its editions, at least one, in the order of time, each in force until the next begins
     * @param upperRules the upper rules that its norms cite
     * @return the book
     * @throws IllegalArgumentException if there is no edition, or one does not end where the next begins
     */
    public static NormBook of(List<NormEdition> editions, List<RuleSource> upperRules) {
        if (editions.isEmpty()) {
            throw new IllegalArgumentException("editions must not be empty, but were " + editions);
        }
        for (int i = 1; i < editions.size(); i++) {
            Edition before = editions.get(i - 1).edition();
            Edition next = editions.get(i).edition();
            if (!before.inForce().until().equals(Optional.of(next.inForce().from()))) {
                throw new IllegalArgumentException("each edition must end where the next begins, but " + before.name()
                        + " had " + before.inForce() + " and " + next.name() + " " + next.inForce());
            }
        }
        return new NormBook(ImmutableList.copyOf(editions), ImmutableList.copyOf(upperRules));
    }

    /**
     * The edition that applies to a day.
     *
     * @param day the day
     * @return the edition, and whether it was in force, is applied before or after its time, or was not re-checked
     *     since
     */
    public EditionInForce asOf(LocalDate day) {
        NormEdition edition = governing(day);
        if (!edition.edition().inForce().contains(day)) {
            boolean early = day.isBefore(edition.edition().inForce().from());
            return new EditionInForce(edition, early ? Basis.BEFORE_FIRST : Basis.AFTER_LAST);
        }
        boolean open = edition.edition().inForce().until().isEmpty();
        return new EditionInForce(
                edition, open && day.isAfter(edition.edition().lastCheckedOn()) ? Basis.NOT_RECHECKED : Basis.IN_FORCE);
    }

    /**
     * The edition whose norms govern a period that begins on a day.
     *
     * @param day the period's first day
     * @return the edition in force on that day; the first or last one for a day before or after all of them
     */
    public NormEdition governing(LocalDate day) {
        NormEdition governing = editions.get(0);
        for (NormEdition edition : editions) {
            if (!edition.edition().inForce().from().isAfter(day)) {
                governing = edition;
            }
        }
        return governing;
    }

    /**
     * The editions in the order of time.
     *
     * @return the editions, unmodifiable
     */
    public List<NormEdition> editions() {
        return editions;
    }

    /**
     * The upper rules that the norms cite.
     *
     * @return the rules, unmodifiable
     */
    public List<RuleSource> upperRules() {
        return upperRules;
    }

    /**
     * Tells whether some edition has a norm of an id.
     *
     * @param id the id
     * @return true if one has
     */
    public boolean knows(NormId id) {
        return editions.stream().anyMatch(edition -> edition.find(id).isPresent());
    }
}
