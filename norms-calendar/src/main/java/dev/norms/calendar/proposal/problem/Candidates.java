package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.counting.Counter;
import dev.norms.calendar.counting.Match;
import dev.norms.calendar.family.Families;
import dev.norms.calendar.family.RecordFamily;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.WorkCalendar;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.Condition;
import dev.norms.evidence.EvidenceRule;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Parts;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The activity or document that would meet an obligation, and the days on which the matcher of records counts it. */
final class Candidates {
    private final College college;
    private final WorkCalendar workdays;
    private final LocalDate asOf;
    private final Counter counter;

    Candidates(Schedule schedule, Ledger ledger, LocalDate asOf) {
        this.college = schedule.college();
        this.workdays = schedule.calendar().workdays();
        this.asOf = asOf;
        // as of the last of all days, since nothing that happens after the as-of day would count
        this.counter = Counter.of(schedule.book(), college, ledger, schedule.calendar(), LocalDate.MAX);
    }

    /** Returns what meets an obligation; empty if it is listed under no organization or its evidence has no kind. */
    Optional<Need.Form> form(Obligation obligation) {
        EvidenceRule rule = obligation.requirement().evidence();
        boolean isDocument = !rule.sources().contains(EvidenceSource.ACTIVITIES);
        Optional<String> person =
                obligation.demand().parts() instanceof Parts.EachPerson ? obligation.part() : Optional.empty();
        return holder(obligation)
                .flatMap(holder -> rule.kinds().stream().findFirst().map(kind -> {
                    Need.Form plain = new Need.Form(
                            holder,
                            kind,
                            isDocument,
                            part(rule),
                            isDocument ? person.map(PersonId::of) : Optional.empty());
                    return isDocument || person.isEmpty() || counts(obligation, plain)
                            ? plain
                            : new Need.Form(holder, kind, false, person, Optional.empty());
                }));
    }

    private Optional<OrganizationId> holder(Obligation obligation) {
        if (obligation.owner() instanceof PersonId person) {
            LocalDate close = obligation.window().orElseThrow().close();
            return college.branchOf(person, close).or(obligation::organization);
        }
        return obligation.organization();
    }

    private static Optional<String> part(EvidenceRule rule) {
        return rule.conditions().stream()
                .filter(Condition.OfPart.class::isInstance)
                .map(condition -> ((Condition.OfPart) condition).part().code())
                .findFirst();
    }

    /** Returns whether a form counts on the last day; an obligation for a person may need the person's name. */
    private boolean counts(Obligation obligation, Need.Form form) {
        LocalDate close = obligation.window().orElseThrow().close();
        return matches(obligation, record(obligation, form, close, leader(obligation, close), false));
    }

    /** Returns the days from the as-of day to the deadline on which it counts; none if all of them are days off. */
    List<Need.Day> days(Obligation obligation, Need.Form form) {
        Window window = obligation.window().orElseThrow();
        Organization organization = college.get(form.organization());
        List<Need.Day> days = new ArrayList<>();
        LocalDate first = asOf.isAfter(window.opens()) ? asOf : window.opens();
        for (LocalDate date = first; !date.isAfter(window.deadline()); date = date.plusDays(1)) {
            boolean isWorked = workdays.isWorkingDay(date);
            // a weekday off is a candidate only to find out whether the break is in the way; a weekend is none
            if ((isWorked || date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                    && organization.life().contains(date)) {
                Optional<DateRange> dayOff = isWorked ? Optional.empty() : Optional.of(breakAround(date));
                Optional<PersonId> leader = leader(obligation, date);
                if (isLedAsRequired(obligation, leader)) {
                    add(obligation, form, new Need.Day(date, false, leader, dayOff), days);
                }
            }
        }
        return days.stream().anyMatch(day -> day.dayOff().isEmpty()) ? days : List.of();
    }

    private void add(Obligation obligation, Need.Form form, Need.Day day, List<Need.Day> days) {
        if (matches(obligation, record(obligation, form, day.date(), day.leader(), false))) {
            days.add(day);
        } else if (matches(obligation, record(obligation, form, day.date(), day.leader(), true))) {
            days.add(new Need.Day(day.date(), true, day.leader(), day.dayOff()));
        }
    }

    /** Returns the unbroken run of days off that contains a day. */
    private DateRange breakAround(LocalDate date) {
        LocalDate first = date;
        while (!workdays.isWorkingDay(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return DateRange.of(first, workdays.nextOrSame(date));
    }

    /**
     * Returns who leads it: the person who owes it, or the holder of the post that is to lead, as for the lecture of a
     * secretary, even if the record need not name a leader.
     */
    private Optional<PersonId> leader(Obligation obligation, LocalDate date) {
        if (obligation.owner() instanceof PersonId person) {
            return Optional.of(person);
        }
        OrganizationId owner = (OrganizationId) obligation.owner();
        return obligation.requirement().evidence().conditions().stream()
                .filter(Condition.LedBy.class::isInstance)
                .flatMap(led -> college.holders(owner, ((Condition.LedBy) led).role()::equals, date).stream())
                .findFirst();
    }

    private static boolean isLedAsRequired(Obligation obligation, Optional<PersonId> leader) {
        return leader.isPresent()
                || obligation.requirement().evidence().conditions().stream()
                        .noneMatch(Condition.LedBy.class::isInstance);
    }

    private boolean matches(Obligation obligation, LedgerRecord record) {
        return Families.of(obligation.requirement()) instanceof RecordFamily family
                && family.match(obligation, record, counter)
                        .filter(Match::counts)
                        .isPresent();
    }

    private static LedgerRecord record(
            Obligation obligation, Need.Form form, LocalDate date, Optional<PersonId> leader, boolean isNamed) {
        Optional<Period> period =
                isNamed ? Optional.of(obligation.window().orElseThrow().period()) : Optional.empty();
        return form.record("proposed", date, leader, period);
    }
}
