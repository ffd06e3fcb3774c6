package dev.norms.calendar.change;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.PlanTable;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.NormId;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.PersonHistory;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.time.DateRange;
import dev.norms.time.TermPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The owners that a later as-of day affects: those for which, on one of the days passed, a window opens or its due day
 * or deadline is over, a record is dated, an election is held, or a contact or an exemption begins or ends; and those
 * that a person affects whose stay or post begins or ends. No other verdict depends on the day; a property test checks
 * that.
 *
 * <p>The days of windows are checked once for all owners that share their templates; a person's stays, the days of the
 * records of a subject and the exemptions are looked at one by one, which costs less than keeping a list of them.
 */
public final class PassingDays {
    private final Counter counter;
    private final Concerns concerns;
    private final Set<NormId> standing;
    private final College college;
    private final Ledger ledger;

    /** The days after the as-of day up to and including the new one. */
    private final DateRange days;

    private final ChangedPeople people;
    private final Concerned concerned;

    private PassingDays(Counter counter, Concerns concerns, Set<NormId> standing, LocalDate day) {
        this.counter = counter;
        this.concerns = concerns;
        this.standing = standing;
        this.college = counter.college();
        this.ledger = counter.ledger();
        this.days = DateRange.ofClosed(counter.asOf().plusDays(1), day);
        this.people = new ChangedPeople(ledger);
        this.concerned = people.concerned();
    }

    /**
     * Finds the affected owners.
     *
     * @param plan the plan
     * @param counter the college, the ledger and the as-of day so far
     * @param concerns finds the owners that records affect
     * @param standing the norms with standing duties
     * @param day a later day, on which the same edition governs
     * @return the affected owners; what admissions change is left to the caller; empty if every owner may be affected:
     *     when the year changes, since some norms depend on what was done in the year, or when an organization is
     *     founded or dissolved
     */
    public static Optional<Concerned> between(
            PlanTable plan, Counter counter, Concerns concerns, Set<NormId> standing, LocalDate day) {
        PassingDays passing = new PassingDays(counter, concerns, standing, day);
        if (counter.asOf().getYear() != day.getYear() || passing.isAnOrganizationFoundedOrEnded()) {
            return Optional.empty();
        }
        passing.windows(plan);
        passing.terms();
        passing.people();
        passing.records();
        passing.exemptions();
        return Optional.of(passing.concerned);
    }

    private boolean isAnOrganizationFoundedOrEnded() {
        for (Organization organization : college.organizations()) {
            if (beginsOrEnds(organization.life())) {
                return true;
            }
        }
        return false;
    }

    private void windows(PlanTable plan) {
        Map<SharedTemplates, Set<NormId>> known = new HashMap<>();
        plan.forEach(
                (owner, templates) -> concerned.add(owner, known.computeIfAbsent(templates, key -> norms(templates))));
    }

    private Set<NormId> norms(SharedTemplates templates) {
        Set<NormId> norms = new HashSet<>();
        for (ObligationTemplate row : templates.rows()) {
            Window window = row.window();
            if (days.contains(window.opens())
                    || days.contains(window.due().plusDays(1))
                    || days.contains(window.deadline().plusDays(1))
                    || (window.period() instanceof TermPeriod term && days.contains(term.elected()))) {
                norms.add(row.duty().normId());
            }
        }
        return norms;
    }

    /** Adds the organizations with an election, which ends the term before it. */
    private void terms() {
        for (Organization organization : college.organizations()) {
            for (TermOfOffice term : college.terms(organization.id())) {
                if (days.contains(term.elected())) {
                    concerned.add(organization.id());
                }
            }
        }
    }

    private void people() {
        for (PersonHistory<Stay, Post> person : Columns.of(college).byPerson().values()) {
            boolean isChanged = false;
            for (Stay stay : person.stays()) {
                isChanged |= beginsOrEnds(stay.during());
            }
            for (Post post : person.posts()) {
                isChanged |= beginsOrEnds(post.during());
            }
            if (isChanged) {
                people.add(person.person(), college);
            }
        }
    }

    private void records() {
        List<LedgerRecord> changed = new ArrayList<>();
        for (SubjectRecords<LedgerRecord> records :
                Columns.of(ledger).bySubject().values()) {
            records.within(days, changed::add);
            for (LedgerRecord record : records.records(EvidenceSource.CONTACTS)) {
                if (((Contact) record).during().until().filter(days::contains).isPresent()) {
                    changed.add(record);
                }
            }
        }
        concerns.add(changed, counter, concerned);
    }

    private void exemptions() {
        for (Exemption exemption : ledger.exemptions()) {
            if (beginsOrEnds(exemption.during())) {
                concerned.add(exemption.subject(), standing);
            }
        }
    }

    /** Returns whether a range begins on one of the days, or is over from one of them on. */
    private boolean beginsOrEnds(DateRange range) {
        return days.contains(range.from())
                || range.until().filter(days::contains).isPresent();
    }
}
