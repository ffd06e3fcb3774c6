package dev.norms.ledger;

import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A payment of dues (党费) by a person for a month. */
@Value.Immutable
@NormsStyle
public abstract sealed class DuesPayment implements LedgerRecord, WithDuesPayment permits ImmutableDuesPayment {
    DuesPayment() {}

    /**
     * The person.
     *
     * @return the key
     */
    public abstract PersonId person();

    /**
     * The month for which dues were paid.
     *
     * @return the month
     */
    public abstract CalendarPeriod month();

    /**
     * The day of payment.
     *
     * @return the day
     */
    public abstract LocalDate paid();

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.DUES;
    }

    @Override
    public final SubjectId subject() {
        return person();
    }

    @Override
    public final String ref() {
        return "dues/" + month();
    }

    @Override
    public final LocalDate date() {
        return paid();
    }

    @Override
    public final Optional<Period> forPeriod() {
        return Optional.of(month());
    }

    @Value.Check
    void check() {
        if (month().unit() != PeriodUnit.MONTH) {
            throw new IllegalArgumentException("month must be a month such as 2021-03, but was " + month());
        }
    }

    /**
     * A payment.
     *
     * @param person the key of the person
     * @param month the month it is for, in the form {@code 2021-03}
     * @param paid the day of payment
     * @return the payment
     * @throws IllegalArgumentException if the period is not a month
     */
    public static DuesPayment of(String person, String month, LocalDate paid) {
        if (!(Period.parse(month) instanceof CalendarPeriod period)) {
            throw new IllegalArgumentException("month must be a month such as 2021-03, but was " + month);
        }
        return builder().person(PersonId.of(person)).month(period).paid(paid).build();
    }

    /**
     * A payment.
     *
     * @param person the key of the person
     * @param month the month it is for, in the form {@code 2021-03}
     * @param paid the day of payment, in the form {@code 2021-04-08}
     * @return the payment
     * @throws IllegalArgumentException if the period is not a month
     */
    public static DuesPayment of(String person, String month, String paid) {
        return of(person, month, Draft.day("DuesPayment", person, "paid", paid));
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DuesPayment}. */
    public static final class Builder extends ImmutableDuesPayment.Builder {
        Builder() {}
    }
}
