package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.counting.EvidenceMatcher;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RecordFamily;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The records that a finding lacks.
 *
 * @param finding the finding
 * @param family the family of its requirement, which decides what a record counts for
 * @param lacking the missing amount in the unit of the obligation; above 0
 */
record Shortfall(Finding finding, RecordFamily family, BigDecimal lacking) {
    static Shortfall of(Finding finding, Situation situation) {
        Obligation obligation = finding.obligation();
        RecordFamily family = (RecordFamily) Families.of(obligation.requirement());
        BigDecimal done = family.tally(obligation, situation.counter()).done();
        BigDecimal lacking = BigDecimal.valueOf(obligation.bound().atLeast()).subtract(done);
        return new Shortfall(finding, family, lacking);
    }

    Obligation obligation() {
        return finding.obligation();
    }

    int times() {
        return lacking.intValue();
    }

    boolean asksFor(EvidenceSource source) {
        return obligation().requirement().evidence().sources().contains(source);
    }

    String kind() {
        return obligation().requirement().evidence().kinds().iterator().next();
    }

    /** Returns the period, where a record that names it counts for it. */
    Optional<Period> named() {
        return obligation()
                .window()
                .map(Window::period)
                .filter(period -> EvidenceMatcher.decides(
                        period.form(), family.forms(obligation().norm())));
    }

    Optional<Condition.LedBy> led() {
        return condition(Condition.LedBy.class);
    }

    <C extends Condition> Optional<C> condition(Class<C> wanted) {
        return obligation().requirement().evidence().conditions().stream()
                .filter(wanted::isInstance)
                .map(wanted::cast)
                .findFirst();
    }

    /** Returns the person for whom the obligation is owed; empty if it is for nobody in particular. */
    Optional<PersonId> concerned() {
        return obligation().demand().parts() instanceof Parts.EachPerson
                ? obligation().part().map(PersonId::of)
                : Optional.empty();
    }

    Optional<OrganizationId> place() {
        return obligation().organization();
    }

    boolean isMetBy(LedgerRecord record, Situation situation) {
        return family.match(obligation(), record, situation.counter())
                .filter(match -> match.counts())
                .isPresent();
    }

    boolean isLate(Situation situation) {
        return situation.day().isAfter(situation.counter().deadline(obligation()));
    }

    /** Returns the last day on which a record leads to the same outcome; empty if any later day does. */
    Optional<LocalDate> lastDay(Optional<Period> forPeriod, Situation situation) {
        Optional<Window> window = obligation().window();
        boolean isNamed = forPeriod.isPresent() && named().equals(forPeriod);
        Optional<LocalDate> byDay = isNamed ? Optional.empty() : window.map(Window::lastByDay);
        if (isLate(situation)) {
            return byDay;
        }
        // the earlier of the deadline and the last day by which a record counts by its date
        return window.map(Window::deadline)
                .map(deadline -> byDay.filter(deadline::isAfter).orElse(deadline));
    }
}
