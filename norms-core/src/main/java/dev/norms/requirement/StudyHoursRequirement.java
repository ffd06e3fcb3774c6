package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Requires class hours of study in each calendar year (集中学习培训) of every person.
 *
 * <p>By default a person owes the mean of the twelve months: each month has the rate of the posts and the status that
 * the person has on its first day, and the sum of the twelve rates ÷ 12 is rounded up to whole hours. Where one such
 * requirement {@link #replaces} another, it gives the rate of the months in which it applies.
 *
 * @param hours the class hours of a whole year, 1 or more
 * @param posts the posts in a general branch or a branch whose holders owe these hours; empty if every full or
 *     probationary member does
 * @param replaces the norm whose hours these replace for the holders of the posts; empty if none
 * @param activities the kinds of activities at which hours count; empty for every record with hours
 */
public record StudyHoursRequirement(int hours, Set<Role> posts, Optional<NormId> replaces, Set<ActivityKind> activities)
        implements Requirement {
    private static final Set<EvidenceSource> SOURCES = Ordered.set(EvidenceSource.ATTENDANCE, EvidenceSource.STUDY);
    private static final EvidenceRule EVIDENCE = new EvidenceRule(SOURCES, Set.of(), Unit.CLASS_HOURS, List.of());

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if {@code hours} is below 1, or only one of posts and replaced norm is given
     */
    public StudyHoursRequirement {
        posts = Ordered.set(posts);
        activities = Ordered.set(activities);
        requireNonNull(replaces, "replaces");
        if (hours < 1) {
            throw new IllegalArgumentException("hours must be at least 1, but was " + hours);
        }
        if (posts.isEmpty() == replaces.isPresent()) {
            throw new IllegalArgumentException(
                    "posts and replaces must be given together, but were " + posts + ", " + replaces);
        }
    }

    /**
     * Hours that every full or probationary member owes.
     *
     * @param hours the class hours of a whole year, 1 or more
     * @return the requirement
     */
    public static StudyHoursRequirement ofMembers(int hours) {
        return new StudyHoursRequirement(hours, Set.of(), Optional.empty(), Set.of());
    }

    /**
     * Hours that the holders of some posts owe instead of those of members.
     *
     * @param hours the class hours of a whole year, 1 or more
     * @param posts the posts, at least one
     * @param replaced the norm of the members' hours
     * @return the requirement
     */
    public static StudyHoursRequirement ofPosts(int hours, Set<Role> posts, NormId replaced) {
        return new StudyHoursRequirement(hours, posts, Optional.of(replaced), Set.of());
    }

    /**
     * Returns this requirement with hours counted at some kinds of activities only.
     *
     * @param kinds the kinds; empty for every record with hours
     * @return the requirement
     */
    public StudyHoursRequirement counting(Set<ActivityKind> kinds) {
        return new StudyHoursRequirement(hours, posts, replaces, kinds);
    }

    @Override
    public EvidenceRule evidence() {
        if (activities.isEmpty()) {
            return EVIDENCE;
        }
        List<String> kinds = new ArrayList<>();
        for (ActivityKind activity : activities) {
            kinds.add(activity.code());
        }
        return new EvidenceRule(SOURCES, Ordered.set(kinds), Unit.CLASS_HOURS, List.of());
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.studyHours(this);
    }

    @Override
    public Label label() {
        return Label.of("每年不少于" + hours + "学时", "at least " + hours + " class hours per year");
    }

    @Override
    public Optional<Amount> amount() {
        return Optional.of(new Amount.Hours(hours));
    }

    @Override
    public Requirement with(Amount amount) {
        return amount instanceof Amount.Hours own
                ? new StudyHoursRequirement(own.hours(), posts, replaces, activities)
                : Requirement.super.with(amount);
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(StudyHoursRequirement.class)
                .filter(theirs -> hours >= theirs.hours)
                .filter(theirs -> posts.equals(theirs.posts) && replaces.equals(theirs.replaces))
                .filter(theirs -> activities.equals(theirs.activities))
                .isPresent();
    }

    @Override
    public boolean keepsNumbersOf(Requirement other) {
        return other.as(StudyHoursRequirement.class)
                .filter(theirs -> hours >= theirs.hours)
                .isPresent();
    }

    @Override
    public OptionalInt leadDays(LeadTimes times) {
        return OptionalInt.of(times.year());
    }

    @Override
    public DemandScope scope() {
        return new DemandScope(DemandScope.Owers.PERSONS, false, false);
    }

    /**
     * The text form.
     *
     * @return for instance {@code hours 32/year}
     */
    @Override
    public String toString() {
        return "hours " + hours + "/year"
                + (posts.isEmpty()
                        ? ""
                        : " for " + posts.stream().map(Coded::code).collect(Collectors.joining("|")))
                + replaces.map(norm -> " instead of " + norm).orElse("");
    }
}
