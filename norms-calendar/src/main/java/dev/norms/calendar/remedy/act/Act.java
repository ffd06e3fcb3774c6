package dev.norms.calendar.remedy.act;

import com.google.common.collect.ImmutableMap;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.internal.order.Ordered;
import dev.norms.label.Label;
import dev.norms.ledger.Ledger;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.organization.SubjectId;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One thing that a college can do about its obligations (补救事项). */
public sealed interface Act {
    /**
     * The organization or person that does it.
     *
     * @return the organization, or the person
     */
    SubjectId by();

    /**
     * The last day on which it still leads to the outcome of the remedy.
     *
     * @return the day; empty if it may be done on any later day
     */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * The act in words: who does what, and by which day.
     *
     * @return a sentence without full stop
     */
    default Label label() {
        return Sentences.of(this);
    }

    /**
     * Tries the act out.
     *
     * @param ledger the records, with the college
     * @param day the day on which it is done
     * @return the records as they would be afterwards; {@link Ledger#college()} is the college afterwards
     */
    default Ledger applyTo(Ledger ledger, LocalDate day) {
        return apply(List.of(this), ledger, day);
    }

    /**
     * Applies several acts: first those that change the college, then those that are recorded.
     *
     * @param acts the acts, each done once
     * @param ledger the records, with the college
     * @param day the day on which they are done
     * @return the records as they would be afterwards
     * @throws IllegalArgumentException if an act is of an organization that does not exist on that day
     */
    static Ledger apply(Collection<? extends Act> acts, Ledger ledger, LocalDate day) {
        ChangingFacts facts = new ChangingFacts(ledger.college(), day);
        acts.forEach(facts::apply);
        return new Records(ledger, facts.college(), day).apply(acts);
    }

    /**
     * A post in an organization, whoever holds it on the day.
     *
     * @param organization the organization
     * @param role the post
     */
    record Seat(OrganizationId organization, Role role) {}

    /**
     * An activity is held and recorded.
     *
     * @param by the organization that holds it
     * @param kinds the kinds of the activity; unmodifiable
     * @param forPeriod the period that the record has to name (所属期); empty where its day decides
     * @param part the part that the record has to name
     * @param seats the posts whose holders lead it; unmodifiable
     * @param speakers the persons who lead it; unmodifiable
     * @param attended the persons who have to be there, each with the class hours to be recorded, 0 where hours do not
     *     matter; unmodifiable
     * @param lastDay the last day on which it still leads to the outcome of the remedy; empty if any later day does
     */
    record Hold(
            OrganizationId by,
            Set<ActivityKind> kinds,
            Optional<Period> forPeriod,
            Optional<Item> part,
            Set<Seat> seats,
            Set<PersonId> speakers,
            Map<PersonId, BigDecimal> attended,
            Optional<LocalDate> lastDay)
            implements Act {
        public Hold {
            kinds = Ordered.set(kinds);
            seats = Ordered.set(seats);
            speakers = Ordered.set(speakers);
            attended = ImmutableMap.copyOf(attended);
        }
    }

    /**
     * A document is written and filed.
     *
     * @param by the organization
     * @param kind the kind of the document
     * @param forPeriod the period that the record has to name; empty where its day decides
     * @param person the person whom it is about
     * @param lastDay the last day on which it still leads to the outcome of the remedy; empty if any later day does
     */
    record Write(
            OrganizationId by,
            DocumentKind kind,
            Optional<Period> forPeriod,
            Optional<PersonId> person,
            Optional<LocalDate> lastDay)
            implements Act {}

    /**
     * Dues are paid.
     *
     * @param by the member
     * @param month the month
     * @param lastDay the last day on which it still leads to the outcome of the remedy; empty if any later day does
     */
    record Pay(PersonId by, CalendarPeriod month, Optional<LocalDate> lastDay) implements Act {}

    /**
     * Somebody who may judge it attests that a duty was done.
     *
     * @param by the organization for which it is attested
     * @param norm the norm
     * @param forPeriod the period that the attestation names
     * @param lastDay the last day on which it still leads to the outcome of the remedy; empty if any later day does
     */
    record Attest(OrganizationId by, NormId norm, Period forPeriod, Optional<LocalDate> lastDay) implements Act {}

    /**
     * A missed obligation gets a follow-up (整改).
     *
     * @param by the organization
     * @param obligation the missed obligation
     */
    record Correct(OrganizationId by, ObligationId obligation) implements Act {}

    /**
     * A committee is elected.
     *
     * @param by the organization
     * @param lastDay the last day on which it still leads to the outcome of the remedy; empty if any later day does
     */
    record Elect(OrganizationId by, Optional<LocalDate> lastDay) implements Act {}

    /**
     * A post is filled.
     *
     * @param by the organization
     * @param role the post
     * @param person the person, if no other would do; empty for anybody who does not hold the post
     * @param number the number of persons
     */
    record Appoint(OrganizationId by, Role role, Optional<PersonId> person, int number) implements Act {}

    /**
     * A post ends.
     *
     * @param by the organization
     * @param role the post
     * @param person one who could be relieved of it
     */
    record Relieve(OrganizationId by, Role role, PersonId person) implements Act {}

    /**
     * A link begins (联系帮带).
     *
     * @param by the person who is linked, or the organization of which the holder of a post or a member is linked
     * @param seat the post whose holder is linked; empty for a person, and for any full member of an organization
     * @param kind the kind of the target
     * @param target the branch or the activist; empty if it is still to be chosen
     */
    record Link(SubjectId by, Optional<Role> seat, TargetKind kind, Optional<String> target) implements Act {}

    /**
     * The items that a list lacks are provided, and a check records them.
     *
     * @param by the organization
     * @param list the list
     * @param items the items; unmodifiable
     */
    record Check(OrganizationId by, CheckList list, List<Item> items) implements Act {
        public Check {
            items = List.copyOf(items);
        }
    }

    /**
     * The record of an activity is completed by the place where it is filed.
     *
     * @param by the organization
     * @param activity the activity's id
     */
    record Archive(OrganizationId by, String activity) implements Act {}

    /**
     * A branch is placed under a general branch.
     *
     * @param by the branch
     * @param under the general branch
     */
    record Place(OrganizationId by, OrganizationId under) implements Act {}

    /**
     * An organization is founded.
     *
     * @param by the organization above it
     * @param kind its tier
     */
    record Found(OrganizationId by, OrganizationKind kind) implements Act {}

    /**
     * Full members join an organization: they are admitted, or come from elsewhere.
     *
     * @param by the organization
     * @param number the number of persons
     */
    record Join(OrganizationId by, int number) implements Act {}

    /**
     * A table of records that was missing is supplied.
     *
     * @param by the owner of the obligation
     * @param source the table
     */
    record Supply(SubjectId by, EvidenceSource source) implements Act {}
}
