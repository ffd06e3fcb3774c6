package dev.norms.ledger;

import com.google.common.collect.ImmutableSet;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Origin;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import dev.norms.time.Period;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A check (清单检查) whether one item of a list was there. */
@Value.Immutable
@NormsStyle
public abstract sealed class ItemCheck implements LedgerRecord, WithItemCheck permits ImmutableItemCheck {
    ItemCheck() {}

    /**
     * Whose list was checked.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * Which list.
     *
     * @return the list
     */
    public abstract CheckList list();

    /**
     * Which item, by its code or name.
     *
     * @return the text; a list may have further items of the college's own
     */
    public abstract String item();

    @Override
    public abstract LocalDate date();

    /**
     * Whether it was there.
     *
     * @return true if it was
     */
    public abstract boolean isPresent();

    @Override
    @Value.Default
    @Value.Auxiliary
    public Origin origin() {
        return Origin.NONE;
    }

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.CHECKS;
    }

    @Override
    public final SubjectId subject() {
        return organization();
    }

    @Override
    public final Set<String> kinds() {
        return ImmutableSet.of(list().code());
    }

    @Override
    public final String ref() {
        return list().code() + "/" + date();
    }

    @Override
    public final Optional<Period> forPeriod() {
        return Optional.empty();
    }

    /**
     * A check.
     *
     * @param organization whose list
     * @param list the list
     * @param item the item
     * @param day the day
     * @param present whether it was there
     * @return the check
     */
    public static ItemCheck of(String organization, CheckList list, String item, LocalDate day, boolean present) {
        return builder()
                .organization(OrganizationId.of(organization))
                .list(list)
                .item(item)
                .date(day)
                .isPresent(present)
                .build();
    }

    /**
     * A check.
     *
     * @param organization whose list
     * @param list the list
     * @param item the item
     * @param day the day, in the form {@code 2021-04-08}
     * @param present whether it was there
     * @return the check
     */
    public static ItemCheck of(String organization, CheckList list, String item, String day, boolean present) {
        return of(organization, list, item, Draft.day("ItemCheck", organization, "date", day), present);
    }

    /**
     * Starts one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ItemCheck}. */
    public static final class Builder extends ImmutableItemCheck.Builder {
        Builder() {}
    }
}
