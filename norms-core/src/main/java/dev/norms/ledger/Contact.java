package dev.norms.ledger;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.internal.draft.Draft;
import dev.norms.internal.style.NormsStyle;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** A link (联系帮带) of a person with a branch, a room or another person. */
@Value.Immutable
@NormsStyle
public abstract sealed class Contact implements LedgerRecord, WithContact permits ImmutableContact {
    static final Comparator<Contact> IN_ORDER =
            Comparator.comparing(Contact::date).thenComparing(Contact::person);

    /** The {@link #kinds} of contacts with each kind of target, made once. */
    private static final ImmutableMap<TargetKind, Set<String>> KINDS =
            Maps.immutableEnumMap(Maps.toMap(List.of(TargetKind.values()), kind -> Set.of(kind.code())));

    Contact() {}

    /**
     * The person who keeps the contact.
     *
     * @return the key
     */
    public abstract PersonId person();

    /**
     * The kind of target.
     *
     * @return the kind of target
     */
    public abstract TargetKind targetKind();

    /**
     * The target: an id or an opaque key.
     *
     * @return the target
     */
    public abstract String target();

    /**
     * The days of the contact.
     *
     * @return the days
     */
    public abstract DateRange during();

    @Override
    public final EvidenceSource source() {
        return EvidenceSource.CONTACTS;
    }

    @Override
    public final SubjectId subject() {
        return person();
    }

    @Override
    public final Set<String> kinds() {
        return requireNonNull(KINDS.get(targetKind()));
    }

    @Override
    public final String ref() {
        return targetKind().code() + "/" + target();
    }

    @Override
    public final LocalDate date() {
        return during().from();
    }

    /**
     * A link without an end.
     *
     * @param person the key of the person
     * @param kind the kind of target
     * @param target the target
     * @param since the first day
     * @return the contact
     */
    public static Contact of(String person, TargetKind kind, String target, LocalDate since) {
        return builder()
                .person(PersonId.of(person))
                .targetKind(kind)
                .target(target)
                .during(DateRange.since(since))
                .build();
    }

    /**
     * A link without an end.
     *
     * @param person the key of the person
     * @param kind the kind of target
     * @param target the target
     * @param since the first day, in the form {@code 2021-04-08}
     * @return the contact
     */
    public static Contact of(String person, TargetKind kind, String target, String since) {
        return of(person, kind, target, Draft.day("Contact", person, "since", since));
    }

    /**
     * Returns a new builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Contact}. */
    public static final class Builder extends ImmutableContact.Builder {
        Builder() {}
    }
}
