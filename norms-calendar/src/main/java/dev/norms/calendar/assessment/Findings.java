package dev.norms.calendar.assessment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.norms.duty.NormId;
import dev.norms.organization.OrganizationId;
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
    private final ImmutableList<Finding> findings;

    private Findings(ImmutableList<Finding> findings) {
        this.findings = findings;
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
     * How many there are.
     *
     * @return the number
     */
    public int size() {
        return findings.size();
    }

    /**
     * Those that fulfil a condition.
     *
     * @param condition the condition
     * @return the findings, in the same order
     */
    public Findings where(Predicate<Finding> condition) {
        return of(findings.stream().filter(condition).toList());
    }

    /**
     * What should have been done and was not: missed, overdue and not met.
     *
     * @return the findings, in the same order
     */
    public Findings lapsed() {
        return where(finding -> finding.verdict().isLapsed());
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
     * The findings of each norm.
     *
     * @return by the norm that governs, in the order of first appearance
     */
    public Map<NormId, Findings> byNorm() {
        return by(finding -> Optional.of(finding.obligation().norm().id()));
    }

    /**
     * The findings of each group.
     *
     * @param <K> what groups are named by
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
     * How often each verdict occurs.
     *
     * @return the verdicts that occur, in their own order
     */
    public Map<Verdict, Integer> verdicts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        findings.forEach(finding -> counts.merge(finding.verdict(), 1, Integer::sum));
        return ImmutableMap.copyOf(counts);
    }

    /**
     * Which part was done of what had to be.
     *
     * @return the rate; empty if nothing is decided yet
     */
    public Optional<Rate> rate() {
        int fulfilled = where(finding -> finding.verdict().isFulfilled()).size();
        int decided = fulfilled
                + where(finding -> finding.verdict() == Verdict.MISSED).size();
        return decided == 0 ? Optional.empty() : Optional.of(new Rate(fulfilled, decided));
    }

    /**
     * How many findings it holds.
     *
     * @return for instance {@code Findings[1743]}
     */
    @Override
    public String toString() {
        return "Findings[" + findings.size() + "]";
    }
}
