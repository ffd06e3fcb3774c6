package dev.norms.book;

import dev.norms.book.EditionInForce.Basis;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.norm.Interpretation;
import dev.norms.profile.CheckedProfile;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileProblem;
import dev.norms.profile.ProfileRefusedException;
import dev.norms.profile.ProfileRow;
import dev.norms.source.Edition;
import dev.norms.source.RuleSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All editions of the norms, tailored or not, looked up by day.
 *
 * <p>The edition in force on a period's first day governs the whole period, so a new edition in the middle of a year
 * never changes a period that has begun.
 */
public final class NormBook {
    private final Timeline timeline;
    private final List<RuleSource> upperRules;

    private NormBook(Timeline timeline, List<RuleSource> upperRules) {
        this.timeline = timeline;
        this.upperRules = upperRules;
    }

    /**
     * Returns a book of editions.
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
        return new NormBook(Timeline.of(List.copyOf(editions), List.of()), List.copyOf(upperRules));
    }

    /**
     * Returns this book tailored by a college.
     *
     * <p>The profiles in force on a period's first day govern the whole period, so a profile never changes a period
     * that has begun. Profiles that hold on the same days are combined; the order in which they tailor a book makes no
     * difference.
     *
     * @param profile how the college tailors it
     * @return the book
     * @throws ProfileRefusedException with everything that is wrong, if the profile loosens a norm, contradicts itself
     *     or a profile of the book, names something unknown, or lacks a reason or an author
     */
    public NormBook tailoredBy(Profile profile) {
        Timeline tailored = timeline.with(profile);
        if (!tailored.problems().isEmpty()) {
            throw new ProfileRefusedException(tailored.problems());
        }
        return new NormBook(tailored, upperRules);
    }

    /**
     * Returns the problems of tailoring this book by a profile.
     *
     * @param profile how the college would tailor it
     * @return every problem, in the order of the changes; empty if {@link #tailoredBy} accepts it
     */
    public List<ProfileProblem> check(Profile profile) {
        return timeline.with(profile).problems();
    }

    /**
     * Reads a profile from rows and checks it against this book.
     *
     * @param rows the rows
     * @return the profile, and every problem with the number of its row
     */
    public CheckedProfile read(List<ProfileRow> rows) {
        return ProfileReader.read(rows, this);
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
     * The edition, as profiles tailored it, whose norms govern a period that begins on a day.
     *
     * @param day the period's first day
     * @return the edition in force on that day; the first or last one for a day before or after all of them
     */
    public NormEdition governing(LocalDate day) {
        return timeline.governing(day);
    }

    /**
     * The editions in the order of time. A tailored book has one for each stretch of time with the same edition and the
     * same profiles in force; each governs from its {@link NormEdition#from} until that of the next.
     *
     * @return the editions, unmodifiable
     */
    public List<NormEdition> editions() {
        return timeline.variants();
    }

    /**
     * The profiles by which this book was tailored.
     *
     * @return the profiles in the order in which they were given, unmodifiable
     */
    public List<Profile> profiles() {
        return timeline.profiles();
    }

    /**
     * The readings on which norms of some edition rest, with their default values.
     *
     * @return the readings, each once, unmodifiable
     */
    public List<Interpretation<?>> readings() {
        Map<String, Interpretation<?>> byCode = new LinkedHashMap<>();
        timeline.plain().stream()
                .flatMap(edition -> edition.readings().stream())
                .forEach(reading -> byCode.putIfAbsent(reading.code(), reading));
        return List.copyOf(byCode.values());
    }

    /**
     * The kinds of activities known on some day: those of the document, then those that profiles name.
     *
     * @return the kinds, each once, unmodifiable
     */
    public List<ActivityKind> activityKinds() {
        return editions().stream()
                .flatMap(edition -> edition.activityKinds().stream())
                .distinct()
                .toList();
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
     * Returns whether some edition has a norm with an id, or a profile added one.
     *
     * @param id the id
     * @return true if one has
     */
    public boolean knows(NormId id) {
        return editions().stream().anyMatch(edition -> edition.find(id).isPresent());
    }
}
