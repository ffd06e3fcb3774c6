package dev.norms.ledger;

import static java.util.Objects.requireNonNull;

import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.organization.PersonId;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An attendance joined with its activity.
 *
 * @param activity the activity
 * @param attendance the attendance: the person and, if they differ from the activity's, the hours
 */
public record AttendedActivity(Activity activity, Attendance attendance) implements LedgerRecord {
    /**
     * Checks that the attendance is of the activity.
     *
     * @throws IllegalArgumentException if the attendance is of another activity
     */
    public AttendedActivity {
        requireNonNull(activity, "activity");
        if (!attendance.activity().equals(activity.id())) {
            throw new IllegalArgumentException(
                    "attendance must be of activity " + activity.id() + ", but was of " + attendance.activity());
        }
    }

    @Override
    public EvidenceSource source() {
        return EvidenceSource.ATTENDANCE;
    }

    @Override
    public PersonId subject() {
        return attendance.person();
    }

    @Override
    public String ref() {
        return activity.id();
    }

    @Override
    public Set<String> kinds() {
        return activity.kinds();
    }

    @Override
    public LocalDate date() {
        return activity.date();
    }

    @Override
    public Optional<Period> forPeriod() {
        return activity.forPeriod();
    }

    /**
     * The class hours of the attendance; if it has none, those of the activity; 0 if neither has any.
     *
     * @return the hours
     */
    @Override
    public BigDecimal quantity() {
        return attendance.hours().or(activity::hours).orElse(BigDecimal.ZERO);
    }

    @Override
    public Origin origin() {
        return attendance.origin();
    }
}
