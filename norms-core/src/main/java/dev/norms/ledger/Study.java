package dev.norms.ledger;

import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Study (学习) outside activities. */
@Value.Immutable
@NormsStyle
public abstract sealed class Study implements LedgerRecord, WithStudy permits ImmutableStudy {
    Study() {}

    /**
     * The person.
     *
     * @return the key
     */
    public abstract PersonId person();

    @Override
    public abstract LocalDate date();

    /**
     * The class hours.
     *
     * @return the hours, not negative
     */
    public abstract BigDecimal hours();

    /**
     * The topic.
     *
     * @return the topic, if known
     */
    public abstract Optional<String> topic();

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.STUDY;
    }

    @Override
    public final SubjectId subject() {
        return person();
    }

    @Override
    public final BigDecimal quantity() {
        return hours();
    }

    /**
     * Study of some hours on a day.
     *
     * @param person the key of the person
     * @param day the day
     * @param hours the class hours, a plain decimal
     * @return the study
     */
    public static Study of(String person, LocalDate day, String hours) {
        return builder()
                .person(PersonId.of(person))
                .date(day)
                .hours(Draft.number("Study", person, "hours", hours))
                .build();
    }

    /**
     * Study of some hours on a day.
     *
     * @param person the key of the person
     * @param day the day, in the form {@code 2021-04-08}
     * @param hours the class hours, a plain decimal
     * @return the study
     */
    public static Study of(String person, String day, String hours) {
        return of(person, Draft.day("Study", person, "date", day), hours);
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Study}. */
    public static final class Builder extends ImmutableStudy.Builder {
        Builder() {}
    }
}
