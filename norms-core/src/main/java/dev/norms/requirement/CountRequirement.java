package dev.norms.requirement;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.EvidenceRule;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Label;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.PeriodForm;
import dev.norms.time.PeriodUnit;
import dev.norms.time.SpecialForm;
import dev.norms.time.WindowName;
import dev.norms.time.WindowRule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Requires something a number of times in each period of one or more forms: meetings, documents, payments of dues.
 *
 * @param cadence the frequency
 * @param windows the days of period forms. Each form of the cadence that is neither a calendar period nor a semester
 *     must have them; {@link PeriodUnit#YEAR} may, as the season of the year in which it is to be done
 * @param evidence which records count
 * @param applicability which organizations are bound
 */
public record CountRequirement(
        Cadence cadence, Map<PeriodForm, WindowRule> windows, EvidenceRule evidence, Applicability applicability)
        implements Requirement {
    /**
     * Checks that the windows fit the cadence. Only these forms may have a rule:
     *
     * <ul>
     *   <li>{@link SpecialForm#EDITION}: the first months after the issue
     *   <li>a {@link WindowName}: any days of the year
     *   <li>{@link PeriodUnit#YEAR}: fixed days of the year
     * </ul>
     *
     * @throws IllegalArgumentException if a window of the cadence has no rule, or a form has a rule that it may not
     *     have
     */
    public CountRequirement {
        windows = Ordered.map(windows);
        requireNonNull(evidence, "evidence");
        requireNonNull(applicability, "applicability");
        for (PeriodForm form : cadence.forms()) {
            if (!(form instanceof PeriodUnit) && form != SpecialForm.SEMESTER && !windows.containsKey(form)) {
                throw new IllegalArgumentException("windows must hold every window of the cadence, but had no "
                        + form.code() + " (" + cadence + ")");
            }
        }
        for (Map.Entry<PeriodForm, WindowRule> window : windows.entrySet()) {
            PeriodForm form = window.getKey();
            boolean fits = window.getValue() instanceof WindowRule.AfterIssue
                    ? form == SpecialForm.EDITION
                    : form instanceof WindowName
                            || (form == PeriodUnit.YEAR && window.getValue() instanceof WindowRule.FixedDays);
            if (!fits) {
                throw new IllegalArgumentException(
                        "windows must have a rule that fits them, but " + form.code() + " had " + window.getValue());
            }
        }
    }

    /**
     * Returns a requirement that binds every addressee, for each calendar period.
     *
     * @param bound the number of times
     * @param unit the unit of the periods
     * @param evidence which records count
     * @return the requirement
     */
    public static CountRequirement each(Bound bound, PeriodUnit unit, EvidenceRule evidence) {
        return new CountRequirement(bound.per(unit), Map.of(), evidence, new Applicability.Always());
    }

    /**
     * Returns a requirement that binds every addressee, with a cadence of calendar periods or semesters.
     *
     * @param cadence the frequency
     * @param evidence which records count
     * @return the requirement
     */
    public static CountRequirement of(Cadence cadence, EvidenceRule evidence) {
        return new CountRequirement(cadence, Map.of(), evidence, new Applicability.Always());
    }

    /**
     * Returns a requirement that binds every addressee, for each of some named windows.
     *
     * @param bound the number of times in each of them
     * @param windows the windows and their days, at least one
     * @param evidence which records count
     * @return the requirement
     */
    public static CountRequirement within(
            Bound bound, Map<? extends PeriodForm, WindowRule> windows, EvidenceRule evidence) {
        return new CountRequirement(
                new Cadence(bound, Ordered.set(windows.keySet())),
                Ordered.map(windows),
                evidence,
                new Applicability.Always());
    }

    /**
     * Returns this requirement for some organizations only.
     *
     * @param condition the condition under which an organization is bound
     * @return the requirement
     */
    public CountRequirement where(Applicability condition) {
        return new CountRequirement(cadence, windows, evidence, condition);
    }

    /**
     * Returns this requirement in a season of each year. If the cadence has no years, the season applies to no period,
     * but it is still part of the requirement: of equality, tightness and the text form.
     *
     * @param season the days of the year in which it is to be done
     * @return the requirement
     * @throws IllegalArgumentException if the season does not have the same days every year
     */
    public CountRequirement in(WindowRule season) {
        Map<PeriodForm, WindowRule> days = new LinkedHashMap<>(windows);
        days.put(PeriodUnit.YEAR, season);
        return new CountRequirement(cadence, days, evidence, applicability);
    }

    /**
     * Returns this requirement decided by other records.
     *
     * @param other which records count
     * @return the requirement
     */
    public CountRequirement with(EvidenceRule other) {
        return new CountRequirement(cadence, windows, other, applicability);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.count(this);
    }

    @Override
    public Label label() {
        return cadence.label();
    }

    @Override
    public Optional<Amount> amount() {
        return Optional.of(new Amount.Times(cadence));
    }

    @Override
    public Requirement with(Amount amount) {
        return amount instanceof Amount.Times own
                ? new CountRequirement(own.cadence(), windows, evidence, applicability)
                : Requirement.super.with(amount);
    }

    @Override
    public boolean isAtLeastAsTightAs(Requirement other) {
        return other.as(CountRequirement.class)
                .filter(theirs -> Tightness.cadence(cadence, theirs.cadence)
                        && Tightness.windows(windows, theirs.windows)
                        && Tightness.evidence(evidence, theirs.evidence)
                        && Tightness.applicability(applicability, theirs.applicability))
                .isPresent();
    }

    @Override
    public boolean keepsNumbersOf(Requirement other) {
        return other.as(CountRequirement.class)
                .filter(theirs -> Tightness.atLeast(cadence, theirs.cadence)
                        && Tightness.applicability(applicability, theirs.applicability))
                .isPresent();
    }

    @Override
    public OptionalInt leadDays(LeadTimes times) {
        return cadence.forms().stream()
                .mapToInt(form -> times.of(form, windows.get(form)))
                .min();
    }

    @Override
    public DemandScope scope() {
        return new DemandScope(DemandScope.Owers.ANYBODY, true, false, applicability);
    }

    /**
     * The text form.
     *
     * @return for instance {@code count 1+/quarter}
     */
    @Override
    public String toString() {
        return "count " + cadence
                + days()
                + (applicability instanceof Applicability.Always ? "" : " if " + applicability);
    }

    private String days() {
        return windows.isEmpty()
                ? ""
                : windows.values().stream().map(WindowRule::toString).collect(Collectors.joining(", ", " (", ")"));
    }
}
