package dev.norms.calendar.election;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.college.Organization;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The standing of every body in its term of office on a day: the list of re-elections that a Party office keeps.
 *
 * <pre>{@code
 * Terms terms = Terms.of(book, ledger, calendar, LocalDate.of(2026, 9, 15));
 * terms.overdue();
 * terms.dueWithin(6);          // months, the last day included
 * terms.under(art).counts();   // rolled up
 * }</pre>
 *
 * <p>Which bodies owe re-elections, how long a term lasts and when the window of the re-election opens is stated by the
 * requirements of the book; the list agrees with the findings of an assessment. Elections and appointments after the
 * day are ignored.
 */
public final class Terms {
    private static final Comparator<BodyTerms> MOST_URGENT_FIRST = Comparator.comparing(BodyTerms::standing)
            .thenComparing(terms -> terms.lastDay().orElse(LocalDate.MAX))
            .thenComparing(terms -> terms.body().id().text(), CodePointOrder.INSTANCE);

    private final Ledger ledger;
    private final LocalDate asOf;
    private final ImmutableList<BodyTerms> bodies;

    private Terms(Ledger ledger, LocalDate asOf, List<BodyTerms> bodies) {
        this.ledger = ledger;
        this.asOf = asOf;
        this.bodies = ImmutableList.copyOf(bodies);
    }

    /**
     * Reviews every body of a college.
     *
     * @param book the norms; the edition in force on the day of an election governs its term
     * @param ledger the ballots, for by-elections, and the college to whose facts they refer
     * @param calendar the college's calendar
     * @param asOf the as-of day
     * @return the terms of the bodies that exist on the day
     */
    public static Terms of(NormBook book, Ledger ledger, CollegeCalendar calendar, LocalDate asOf) {
        return new Terms(
                ledger,
                asOf,
                new TermsReview(book, ledger, calendar, asOf)
                        .bodies()
                        .sorted(MOST_URGENT_FIRST)
                        .toList());
    }

    /**
     * All bodies, the most urgent first.
     *
     * @return by standing, last day and id; unmodifiable
     */
    public List<BodyTerms> bodies() {
        return bodies;
    }

    /**
     * The as-of day.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The bodies that are late with their re-election.
     *
     * @return the bodies, the longest overdue first; unmodifiable
     */
    public List<BodyTerms> overdue() {
        return withStanding(TermStanding.OVERDUE);
    }

    /**
     * The bodies of a standing.
     *
     * @param standing the standing
     * @return the bodies in the order of their last days, unmodifiable
     */
    public List<BodyTerms> withStanding(TermStanding standing) {
        return list(body -> body.standing() == standing);
    }

    /**
     * The bodies that are not overdue and whose last day lies within some months, that same day of the month included.
     *
     * @param months how many months of the calendar, 0 or more
     * @return the bodies in the order of their last days; unmodifiable
     */
    public List<BodyTerms> dueWithin(int months) {
        return bodies.stream()
                .filter(body -> body.lastDay()
                        .filter(day -> !asOf.isAfter(day) && !asOf.isBefore(day.minusMonths(months)))
                        .isPresent())
                .sorted(Comparator.comparing(body -> body.lastDay().orElseThrow()))
                .toList();
    }

    /**
     * The bodies of an organization and of everything below it.
     *
     * @param organization the organization
     * @return the list of their bodies
     */
    public Terms under(OrganizationId organization) {
        Set<OrganizationId> ids = Stream.concat(
                        Stream.of(organization),
                        ledger.college().below(organization).map(Organization::id))
                .collect(ImmutableSet.toImmutableSet());
        return new Terms(ledger, asOf, list(body -> ids.contains(body.body().id())));
    }

    /**
     * Returns the number of bodies of each standing.
     *
     * @return the numbers, 0 included, the most urgent standing first; unmodifiable
     */
    public Map<TermStanding, Integer> counts() {
        return Maps.toMap(
                ImmutableList.copyOf(TermStanding.values()),
                standing -> withStanding(standing).size());
    }

    private List<BodyTerms> list(Predicate<BodyTerms> filter) {
        return bodies.stream().filter(filter).toList();
    }

    /**
     * The day and the numbers.
     *
     * @return for instance {@code Terms[2026-09-15, 7 bodies, 1 overdue]}
     */
    @Override
    public String toString() {
        return "Terms[" + asOf + ", " + bodies.size() + " bodies, " + overdue().size() + " overdue]";
    }
}
