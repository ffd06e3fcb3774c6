package dev.norms.calendar.counting;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.Unit;
import dev.norms.internal.choice.ReviewConcerns;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import dev.norms.time.Period;
import dev.norms.time.PeriodForm;
import dev.norms.time.WindowName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether records count for an obligation.
 *
 * <p>A record that names a period counts for that one, and for no other, where the norm has periods of that form; every
 * other record counts by its day.
 *
 * @param college the college
 * @param asOf the as-of day
 */
public record EvidenceMatcher(College college, LocalDate asOf) {
    /** The reason why a record dated after the as-of day does not count. */
    public static final Label AFTER_AS_OF = Label.of("发生在截至日之后", "after the as-of day");

    /** The reason why a record whose day is not in the window does not count. */
    public static final Label OUTSIDE = Label.of("日期不在期间内", "its day is not in the window");

    private static final Label NOT_IN_FORCE = Label.of("截至日未处于联系期", "the contact is not in force on the as-of day");
    private static final Label NOT_CONCERNED = Label.of("不属于此人", "it is not about this person");

    /**
     * Returns whether a record is of the kinds that can count at all; others are not considered.
     *
     * @param rule the kinds
     * @param record the record
     * @return true if so
     */
    public static boolean isCandidate(EvidenceRule rule, LedgerRecord record) {
        return rule.kinds().isEmpty() || !Collections.disjoint(rule.kinds(), record.kinds());
    }

    /**
     * Matches a record.
     *
     * @param obligation the obligation
     * @param forms the forms of periods for which the period that a record names decides, not its date
     * @param record the record
     * @return whether it counts, and why not
     */
    public Match match(Obligation obligation, Set<PeriodForm> forms, LedgerRecord record) {
        return rejection(obligation, forms, record)
                .map(reason -> Match.rejected(record, reason))
                .orElseGet(() -> counted(obligation, record));
    }

    /** Returns the match of a record that counts. */
    static Match counted(Obligation obligation, LedgerRecord record) {
        return Match.counted(record.ref(), record.date(), quantity(obligation, record));
    }

    /**
     * Returns whether a record counts.
     *
     * @param obligation the obligation
     * @param forms the forms of periods for which the period that a record names decides, not its date
     * @param record the record
     * @return true if {@link #match} counts it
     */
    public boolean counts(Obligation obligation, Set<PeriodForm> forms, LedgerRecord record) {
        return !record.date().isAfter(asOf)
                && !namesOther(obligation, forms, record) // asked first, since wrongDays would make a label
                && wrongDays(obligation, forms, record).isEmpty()
                && concerns(obligation, record)
                && broken(obligation, record).isEmpty();
    }

    /** Returns whether a record names a period other than the obligation's. */
    private static boolean namesOther(Obligation obligation, Set<PeriodForm> forms, LedgerRecord record) {
        Optional<Period> named = record.forPeriod();
        return named.isPresent()
                && obligation.window().isPresent()
                && decides(named.get().form(), forms)
                && !named.get().equals(obligation.window().get().period());
    }

    /** Returns the quantity of a record: class hours as recorded; in any other unit a record counts once. */
    private static BigDecimal quantity(Obligation obligation, LedgerRecord record) {
        return obligation.unit() == Unit.CLASS_HOURS ? record.quantity() : BigDecimal.ONE;
    }

    /** Returns the reason why a record does not count. */
    private Optional<Label> rejection(Obligation obligation, Set<PeriodForm> forms, LedgerRecord record) {
        if (record.date().isAfter(asOf)) {
            return Optional.of(AFTER_AS_OF);
        }
        Optional<Label> wrongDays = wrongDays(obligation, forms, record);
        // in the days of grace naming the period would mend the day, so what it would not mend is said first
        if (wrongDays.isPresent() && !(wrongDays.get().equals(OUTSIDE) && isGrace(obligation, record))) {
            return wrongDays;
        }
        Optional<Label> wrongCondition = wrongCondition(obligation, record);
        return wrongCondition.isPresent() ? wrongCondition : wrongDays;
    }

    private static boolean isGrace(Obligation obligation, LedgerRecord record) {
        Optional<Window> window = obligation.window();
        return window.isPresent() && window.get().isGrace(record.date());
    }

    private Optional<Label> wrongDays(Obligation obligation, Set<PeriodForm> forms, LedgerRecord record) {
        Optional<Window> window = obligation.window();
        return window.isPresent() ? wrongPeriod(forms, window.get(), record) : notInForce(record);
    }

    private static Optional<Label> wrongPeriod(Set<PeriodForm> forms, Window window, LedgerRecord record) {
        Optional<Period> named = record.forPeriod();
        if (named.isPresent() && decides(named.get().form(), forms)) {
            Period period = named.get();
            return period.equals(window.period())
                    ? Optional.empty()
                    : Optional.of(Label.format("注明属于{0}", "it names {0}", period.label()));
        }
        return record.date().isBefore(window.opens()) || record.date().isAfter(window.lastByDay())
                ? Optional.of(OUTSIDE)
                : Optional.empty();
    }

    private Optional<Label> notInForce(LedgerRecord record) {
        return record instanceof Contact contact && !contact.during().contains(asOf)
                ? Optional.of(NOT_IN_FORCE)
                : Optional.empty();
    }

    private Optional<Label> wrongCondition(Obligation obligation, LedgerRecord record) {
        return concerns(obligation, record)
                ? broken(obligation, record).map(Condition::label)
                : Optional.of(NOT_CONCERNED);
    }

    /** Returns the first condition that a record does not fulfil. */
    private Optional<Condition> broken(Obligation obligation, LedgerRecord record) {
        List<Condition> conditions = obligation.requirement().evidence().conditions();
        for (int i = 0; i < conditions.size(); i++) { // without an iterator: this runs at every event
            Condition condition = conditions.get(i);
            boolean fulfilled = condition instanceof Condition.LedBy led
                    ? record instanceof Activity activity && isLed(led, obligation, activity)
                    : isFulfilled(condition, record);
            if (!fulfilled) {
                return Optional.of(condition);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns whether a record concerns an obligation. One owed for a single person counts documents about that person,
     * and activities about that person or, unless a reading forbids it, those of the owner about nobody in particular;
     * a record of another kind always concerns it.
     */
    private static boolean concerns(Obligation obligation, LedgerRecord record) {
        if (!(obligation.demand().parts() instanceof Parts.EachPerson)) {
            return true;
        }
        String person = obligation.part().orElseThrow();
        if (record instanceof Document document) {
            return document.person().filter(id -> id.text().equals(person)).isPresent();
        }
        return !(record instanceof Activity activity)
                || activity.part()
                        .map(person::equals)
                        .orElseGet(() -> activity.organizations().stream().anyMatch(obligation.owner()::equals)
                                && obligation.norm().answer(ReviewConcerns.class).stream()
                                        .noneMatch(ReviewConcerns.NAMED::equals));
    }

    /**
     * Returns whether a holder of the post leads an activity. Where organizations above may hold it, one that the owner
     * itself held counts without a leader, too.
     */
    private boolean isLed(Condition.LedBy led, Obligation obligation, Activity activity) {
        OrganizationId owner = (OrganizationId) obligation.owner();
        return (led.reach() == Condition.Reach.ABOVE
                        && activity.leaders().isEmpty()
                        && activity.organizations().contains(owner))
                || college.holders(owner, led.role()::equals, activity.date()).stream()
                        .anyMatch(activity.leaders()::contains);
    }

    /**
     * Returns whether a record fulfils all conditions.
     *
     * @param conditions the conditions, none on who leads it
     * @param record the record
     * @return true if it does
     */
    public boolean isFulfilled(List<Condition> conditions, LedgerRecord record) {
        for (Condition condition : conditions) {
            if (!isFulfilled(condition, record)) {
                return false;
            }
        }
        return true;
    }

    private boolean isFulfilled(Condition condition, LedgerRecord record) {
        if (condition instanceof Condition.OfPart part) {
            return activity(record)
                    .flatMap(Activity::part)
                    .filter(part.part()::isNamed)
                    .isPresent();
        }
        if (condition instanceof Condition.HeldBy held) {
            return activity(record)
                    .filter(activity -> activity.organizations().stream()
                            .flatMap(holder -> college.find(holder).stream())
                            .anyMatch(holder -> holder.kind() == held.tier()))
                    .isPresent();
        }
        if (condition instanceof Condition.HeldByOwn) {
            return record instanceof AttendedActivity attended && isHeldByOwn(attended);
        }
        if (condition instanceof Condition.KeptBy kept) {
            return record instanceof Contact contact && isOfStatus(contact.person(), kept);
        }
        Condition.TargetBranch target = (Condition.TargetBranch) condition;
        return record instanceof Contact contact
                && college.find(OrganizationId.of(contact.target()))
                        .filter(branch -> branch.kind() == OrganizationKind.BRANCH)
                        .flatMap(branch -> branch.type())
                        .filter(type -> type.isMeantBy(target.types()))
                        .isPresent();
    }

    private boolean isOfStatus(PersonId person, Condition.KeptBy kept) {
        Optional<Stay> stay = college.stay(person, asOf);
        return stay.isPresent() && stay.get().status() == kept.status();
    }

    /**
     * Returns whether the organization in which the person had a stay that day, or the branch of it, held the activity.
     */
    private boolean isHeldByOwn(AttendedActivity attended) {
        PersonId person = attended.attendance().person();
        List<OrganizationId> held = attended.activity().organizations();
        return college.stay(person, attended.date())
                        .filter(stay -> held.contains(stay.organization()))
                        .isPresent()
                || college.branchOf(person, attended.date())
                        .filter(held::contains)
                        .isPresent();
    }

    private static Optional<Activity> activity(LedgerRecord record) {
        if (record instanceof AttendedActivity attended) {
            return Optional.of(attended.activity());
        }
        return record instanceof Activity activity ? Optional.of(activity) : Optional.empty();
    }

    /**
     * Returns whether the name of a period decides, not the day of the record. All holiday windows are treated as one
     * form, so that a visit for one festival does not count for another.
     *
     * @param form the form of the named period
     * @param forms the forms of the periods in which it is counted
     * @return true if so
     */
    public static boolean decides(PeriodForm form, Set<PeriodForm> forms) {
        return forms.contains(form) || (isHoliday(form) && forms.stream().anyMatch(EvidenceMatcher::isHoliday));
    }

    private static boolean isHoliday(PeriodForm form) {
        return form instanceof WindowName name && name.festival().isPresent();
    }
}
