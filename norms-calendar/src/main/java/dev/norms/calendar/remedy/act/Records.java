package dev.norms.calendar.remedy.act;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.norms.college.College;
import dev.norms.college.Stay;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The records of a ledger, with those that acts leave. */
final class Records {
    private static final String PLACE = "archive";
    private static final String ID_PREFIX = "remedy.";

    private final Ledger before;
    private final College college;
    private final LocalDate day;
    private final Set<String> ids = new HashSet<>();
    private final Set<String> archived = new HashSet<>();
    private final Multiset<PersonId> liaisons = HashMultiset.create();
    private final Set<List<String>> linked = new HashSet<>();
    /** The number of contacts so far, which numbers a target that is still to be chosen. */
    private int chosen;

    Records(Ledger before, College college, LocalDate day) {
        this.before = before;
        this.college = college;
        this.day = day;
        for (LedgerRecord record : before.records()) {
            if (record instanceof Activity activity) {
                ids.add(activity.id());
            } else if (record instanceof Contact contact) {
                chosen++;
                if (contact.targetKind() == TargetKind.ACTIVIST) {
                    liaisons.add(contact.person());
                    linked.add(List.of(contact.person().text(), contact.target()));
                }
            }
        }
    }

    /** Returns the ledger of the changed college, with the records that the acts leave. */
    Ledger apply(Collection<? extends Act> acts) {
        acts.stream()
                .filter(Act.Archive.class::isInstance)
                .forEach(act -> archived.add(((Act.Archive) act).activity()));
        LedgerBuilder builder = archived.isEmpty() && college == before.college() ? before.toBuilder() : rebuilt();
        acts.forEach(act -> add(act, builder));
        return builder.build();
    }

    private LedgerBuilder rebuilt() {
        LedgerBuilder builder = Ledger.builder(college);
        for (LedgerRecord record : before.records()) {
            builder.add(
                    record instanceof Activity activity
                                    && archived.contains(activity.id())
                                    && activity.filed().isEmpty()
                            ? activity.withFiled(PLACE)
                            : record);
        }
        before.supplied().forEach(builder::supply);
        before.supplied().forEach(source -> before.covered(source).forEach(days -> builder.covers(source, days)));
        before.approvals().forEach(builder::add);
        before.followUps().forEach(builder::add);
        before.ballots().forEach(builder::add);
        before.exemptions().forEach(builder::add);
        return builder;
    }

    private void add(Act act, LedgerBuilder builder) {
        if (act instanceof Act.Hold hold) {
            hold(hold, builder);
        } else if (act instanceof Act.Write write) {
            builder.add(Document.builder()
                    .organization(write.by())
                    .kind(write.kind())
                    .date(day)
                    .forPeriod(write.forPeriod())
                    .person(write.person())
                    .build());
        } else if (act instanceof Act.Pay pay) {
            builder.add(DuesPayment.builder()
                    .person(pay.by())
                    .month(pay.month())
                    .paid(day)
                    .build());
        } else if (act instanceof Act.Attest attest) {
            builder.add(Attestation.builder()
                    .norm(attest.norm())
                    .organization(attest.by())
                    .forPeriod(attest.forPeriod())
                    .by(attest.by().text())
                    .date(day)
                    .build());
        } else if (act instanceof Act.Correct correct) {
            builder.add(FollowUp.of(
                    correct.obligation().toString(),
                    act.label().zh(),
                    correct.by().text(),
                    day));
        } else if (act instanceof Act.Link link) {
            link(link, builder);
        } else if (act instanceof Act.Check check) {
            for (Item item : check.items()) {
                builder.add(ItemCheck.of(check.by().text(), check.list(), item.code(), day, true));
            }
        } else if (act instanceof Act.Supply supply) {
            builder.supply(supply.source());
        }
    }

    private void hold(Act.Hold hold, LedgerBuilder builder) {
        Activity activity = Activity.builder()
                .id(unused())
                .organization(hold.by())
                .kindCodes(hold.kinds().stream().map(kind -> kind.code()).toList())
                .date(day)
                .forPeriod(hold.forPeriod())
                .part(hold.part().map(Item::code))
                .leaders(Stream.concat(
                                hold.speakers().stream(),
                                hold.seats().stream()
                                        .flatMap(seat -> holder(seat.organization(), seat.role()).stream()))
                        .collect(Collectors.toSet()))
                .filed(PLACE)
                .build();
        builder.add(activity);
        hold.attended()
                .forEach((person, hours) -> builder.add(Attendance.builder()
                        .activity(activity.id())
                        .person(person)
                        .hours(Optional.of(hours).filter(number -> number.signum() > 0))
                        .build()));
    }

    private Optional<PersonId> holder(OrganizationId organization, Role role) {
        return college.holders(organization, role::equals, day).stream().findFirst();
    }

    private void link(Act.Link link, LedgerBuilder builder) {
        PersonId person = link.by() instanceof PersonId own
                ? own
                : link.seat()
                        .map(seat -> holder((OrganizationId) link.by(), seat).orElseThrow())
                        .orElseGet(() -> liaison(
                                (OrganizationId) link.by(), link.target().orElse("")));
        chosen++;
        String target = link.target().orElse(ID_PREFIX + chosen);
        liaisons.add(person);
        linked.add(List.of(person.text(), target));
        builder.add(Contact.builder()
                .person(person)
                .targetKind(link.kind())
                .target(target)
                .during(DateRange.since(day))
                .build());
    }

    /**
     * Returns a full member who is not yet linked with the activist: first of the branch, then with the fewest links.
     */
    private PersonId liaison(OrganizationId branch, String activist) {
        return college.people().stream()
                .filter(person -> !person.text().equals(activist))
                .filter(person -> college.stay(person, day)
                        .map(Stay::status)
                        .filter(MemberStatus.FULL::equals)
                        .isPresent())
                .filter(person -> !linked.contains(List.of(person.text(), activist)))
                .min(Comparator.comparing((PersonId person) ->
                                !college.branchOf(person, day).equals(Optional.of(branch)))
                        .thenComparingInt(liaisons::count)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a full member must be there who is not linked with " + activist + ", but was none"));
    }

    private String unused() {
        int number = ids.size() + 1;
        while (!ids.add(ID_PREFIX + number)) {
            number++;
        }
        return ID_PREFIX + number;
    }
}
