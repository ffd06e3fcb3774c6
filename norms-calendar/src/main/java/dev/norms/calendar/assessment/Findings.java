package dev.norms.calendar.assessment;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.duty.NormCategory;
import dev.norms.duty.NormId;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.Period;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Some findings in the order of results, to be filtered, grouped and counted. */
public final class Findings implements Iterable<Finding> {
    private static final ImmutableList<Verdict> WORST_FIRST = ImmutableList.of(
            Verdict.MISSED,
            Verdict.NOT_MET,
            Verdict.CLOSING,
            Verdict.NO_DATA,
            Verdict.NEEDS_JUDGMENT,
            Verdict.MADE_UP,
            Verdict.OPEN,
            Verdict.UPCOMING,
            Verdict.MET,
            Verdict.EXEMPT,
            Verdict.NOT_APPLICABLE);

    private final List<Finding> findings;

    private Findings(List<Finding> findings) {
        this.findings = findings;
    }

    /** Returns a view of a list that must never change. */
    static Findings view(List<Finding> findings) {
        return new Findings(findings);
    }

    static Findings of(Collection<Finding> findings) {
        return new Findings(ImmutableList.copyOf(findings));
    }

    /**
     * The findings as a list.
     *
     * @return the findings, unmodifiable
     */
    public List<Finding> list() {
        return findings;
    }

    /**
     * The findings one by one.
     *
     * @return a stream in the order of results
     */
    public Stream<Finding> stream() {
        return findings.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return findings.iterator();
    }

    /**
     * The number of findings.
     *
     * @return the number, 0 or more
     */
    public int size() {
        return findings.size();
    }

    /**
     * The findings that fulfil a condition.
     *
     * @param condition the condition
     * @return the findings, in the same order
     */
    public Findings where(Predicate<Finding> condition) {
        return of(findings.stream().filter(condition).toList());
    }

    /**
     * Returns what should have been done and was not: missed and not met.
     *
     * @return the findings, in the same order
     */
    public Findings lapsed() {
        return where(finding -> finding.verdict().isLapsed());
    }

    /**
     * Returns what organizations owe, also through the holder of a post.
     *
     * @return the findings, in the same order
     */
    public Findings ofOrganizations() {
        return where(finding -> finding.obligation().owner() instanceof OrganizationId);
    }

    /**
     * Returns what persons owe themselves: hours, dues, attendance, links.
     *
     * @return the findings, in the same order
     */
    public Findings ofPersons() {
        return where(finding -> finding.obligation().owner() instanceof PersonId);
    }

    /**
     * The findings of each organization: its own, and those of the persons listed under it.
     *
     * @return by organization, in the order of first appearance; persons without an organization are left out
     */
    public Map<OrganizationId, Findings> byOrganization() {
        return by(finding -> finding.obligation().organization());
    }

    /**
     * The findings of each organization with everything below it, persons listed under any of them included.
     *
     * @param college the college
     * @return by organization, in the order of the college; those without a finding are left out, and persons without
     *     an organization
     */
    public Map<OrganizationId, Findings> rolledUp(College college) {
        ListMultimap<OrganizationId, Finding> groups = ArrayListMultimap.create();
        for (Finding finding : findings) {
            finding.obligation()
                    .organization()
                    .ifPresent(listed -> college.upwards(listed).forEach(above -> groups.put(above, finding)));
        }
        return college.organizations().stream()
                .map(Organization::id)
                .filter(groups::containsKey)
                .collect(ImmutableMap.toImmutableMap(id -> id, id -> of(groups.get(id))));
    }

    /**
     * The findings of each norm.
     *
     * @return by the norm that governs, in the order of first appearance
     */
    public Map<NormId, Findings> byNorm() {
        return by(finding -> Optional.of(finding.obligation().norm().id()));
    }

    /**
     * The findings of each category of norms.
     *
     * @return by {@link NormId#category()}, in the order of first appearance
     */
    public Map<NormCategory, Findings> byCategory() {
        return by(finding -> Optional.of(finding.obligation().norm().id().category()));
    }

    /**
     * The findings of each period.
     *
     * @return by period, in the order of first appearance; standing duties have none and are left out
     */
    public Map<Period, Findings> byPeriod() {
        return by(finding -> finding.obligation().window().map(Window::period));
    }

    /**
     * The findings of each post that bears first responsibility for them.
     *
     * @return by {@link Finding#responsible()}, in the order of first appearance; what persons owe is left out
     */
    public Map<Role, Findings> byResponsible() {
        return by(Finding::responsible);
    }

    /**
     * The findings of each person who owes them or holds the addressed post.
     *
     * @return by {@link Finding#person()}, in the order of first appearance; obligations that an organization as a
     *     whole owes, or whose post is vacant, are left out
     */
    public Map<PersonId, Findings> byPerson() {
        return by(Finding::person);
    }

    /**
     * The findings of each group.
     *
     * @param <K> the type of the keys of groups
     * @param key the group of a finding; empty to leave it out
     * @return by group, in the order of first appearance
     */
    public <K> Map<K, Findings> by(Function<Finding, Optional<K>> key) {
        Map<K, ImmutableList.Builder<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(finding -> key.apply(finding)
                .ifPresent(group -> groups.computeIfAbsent(group, any -> ImmutableList.builder())
                        .add(finding)));
        ImmutableMap.Builder<K, Findings> result = ImmutableMap.builder();
        groups.forEach((group, members) -> result.put(group, new Findings(members.build())));
        return result.buildOrThrow();
    }

    /**
     * Returns the number of findings for each verdict.
     *
     * @return the verdicts that occur, in their own order
     */
    public Map<Verdict, Integer> verdicts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    /**
     * The worst verdict among them.
     *
     * @return the first that occurs of missed, not met, closing, no data, needs judgment, made up, open, upcoming, met,
     *     exempt, not applicable; empty if there are no findings
     */
    public Optional<Verdict> worst() {
        Map<Verdict, Integer> found = verdicts();
        return WORST_FIRST.stream().filter(found::containsKey).findFirst();
    }

    /**
     * Returns the fraction of the decided dated obligations that were fulfilled; standing duties have a rate of their
     * own.
     *
     * @return (met + made up) / (met + made up + missed); empty if nothing is decided yet
     */
    public Optional<Rate> rate() {
        return rate(true, Verdict.MISSED);
    }

    /**
     * Returns the fraction of the decided standing duties that are met, which is never added to {@link #rate()}.
     *
     * @return met / (met + not met); empty if none is decided
     */
    public Optional<Rate> standingRate() {
        return rate(false, Verdict.NOT_MET);
    }

    private Optional<Rate> rate(boolean isDated, Verdict lapsed) {
        int fulfilled = 0;
        int decided = 0;
        for (Finding finding : findings) {
            Verdict verdict = finding.verdict();
            if (verdict == lapsed) { // which only dated obligations have, or only standing duties
                decided++;
            } else if (verdict.isFulfilled() && finding.obligation().window().isPresent() == isDated) {
                fulfilled++;
                decided++;
            }
        }
        return decided == 0 ? Optional.empty() : Optional.of(new Rate(fulfilled, decided));
    }

    /**
     * A summary.
     *
     * @return for instance {@code Findings[1743]}
     */
    @Override
    public String toString() {
        return "Findings[" + findings.size() + "]";
    }
}
