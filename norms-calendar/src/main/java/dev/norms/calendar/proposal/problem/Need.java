package dev.norms.calendar.proposal.problem;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.obligation.Window;
import dev.norms.evidence.DocumentKind;
import dev.norms.label.Coded;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Document;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An activity or a document, once or several times in a window, that meets obligations.
 *
 * @param obligations the obligations that it meets, all in one window and each asking for the same number of times
 * @param times how often it is needed in addition to what is recorded, from 1
 * @param form the activity or document
 * @param days the days on which it would count, in order; at least one
 */
public record Need(List<Obligation> obligations, int times, Form form, List<Day> days) {
    public Need {
        obligations = List.copyOf(obligations);
        days = List.copyOf(days);
    }

    /**
     * The activity or document that is needed.
     *
     * @param organization the organization that holds or writes it
     * @param kind the code of its kind
     * @param isDocument whether it is a document, for which nobody has to meet
     * @param part the stage, item or person that an activity names
     * @param person the person whom a document is about
     */
    public record Form(
            OrganizationId organization,
            String kind,
            boolean isDocument,
            Optional<String> part,
            Optional<PersonId> person) {
        /** Returns the record of it if it is done on a day; an activity has the id. */
        LedgerRecord record(String id, LocalDate date, Optional<PersonId> leader, Optional<Period> period) {
            return isDocument
                    ? Document.builder()
                            .organization(organization)
                            .kind(Coded.parse(DocumentKind.class, kind))
                            .date(date)
                            .forPeriod(period)
                            .person(person)
                            .build()
                    : Activity.builder()
                            .id(id)
                            .organization(organization)
                            .addKindCode(kind)
                            .date(date)
                            .forPeriod(period)
                            .addAllLeaders(leader.stream().toList())
                            .part(part)
                            .build();
        }
    }

    /**
     * A day on which it would count.
     *
     * @param date the day
     * @param isNamed whether it counts only if it names the period
     * @param leader who leads it on that day
     * @param dayOff the run of days off that contains it; empty for a working day
     */
    public record Day(LocalDate date, boolean isNamed, Optional<PersonId> leader, Optional<DateRange> dayOff) {}

    /**
     * Returns a day on which it would count.
     *
     * @param date the day
     * @return the day
     */
    public Day day(LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("date must be one of the days, but was " + date));
    }

    /**
     * Returns the record of it if it is done on a day.
     *
     * @param id the id of an activity
     * @param date one of its days
     * @return the record
     */
    public LedgerRecord record(String id, LocalDate date) {
        Day day = day(date);
        return form.record(id, date, day.leader(), day.isNamed() ? Optional.of(window().period()) : Optional.empty());
    }

    /** {@return the window of its obligations} */
    public Window window() {
        return obligations.get(0).window().orElseThrow();
    }
}
