package dev.norms.ledger;

import dev.norms.evidence.CheckList;
import dev.norms.evidence.EvidenceSource;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/** The result of looking for one item of a list (清单检查). */
@Value.Immutable
@NormsStyle
public abstract sealed class ItemCheck implements LedgerRecord, WithItemCheck permits ImmutableItemCheck {
    ItemCheck() {}

    /**
     * The organization.
     *
     * @return the organization
     */
    public abstract OrganizationId organization();

    /**
     * The list.
     *
     * @return the list
     */
    public abstract CheckList list();

    /**
     * The code or name of the item.
     *
     * @return the text; a list may have further items of the college's own
     */
    public abstract String item();

    @Override
    public abstract LocalDate date();

    /**
     * Returns whether the item was there.
     *
     * @return true if it was
     */
    public abstract boolean isPresent();

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
        return Set.of(list().code());
    }

    /**
     * A check.
     *
     * @param organization the id of the organization
     * @param list the list
     * @param item the item
     * @param day the day
     * @param present whether the item was there
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
     * @param organization the id of the organization
     * @param list the list
     * @param item the item
     * @param day the day, in the form {@code 2021-04-08}
     * @param present whether the item was there
     * @return the check
     */
    public static ItemCheck of(String organization, CheckList list, String item, String day, boolean present) {
        return of(organization, list, item, Draft.day("ItemCheck", organization, "date", day), present);
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ItemCheck}. */
    public static final class Builder extends ImmutableItemCheck.Builder {
        Builder() {}
    }
}
