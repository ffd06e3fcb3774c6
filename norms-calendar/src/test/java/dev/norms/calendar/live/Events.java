package dev.norms.calendar.live;

import dev.norms.admission.AdmissionStep;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.InvalidFactsException;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.testing.SmallCollege;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random events of a small college: records that come, go and are corrected, some of them impossible. */
final class Events {
    private static final List<String> PARTS = List.of("new-students", "activists", "p1", "p2", "organizational-life");

    private final SmallCollege small;
    private final College college;
    private final Random random;
    private int number;

    Events(SmallCollege small, long seed) {
        this.small = small;
        this.college = small.college();
        this.random = new Random(seed);
    }

    /** The next step; empty if the event was refused. */
    Optional<LiveStep> next(LiveAssessment live) {
        try {
            return Optional.of(happen(live));
        } catch (InvalidFactsException e) {
            return Optional.empty();
        }
    }

    private LiveStep happen(LiveAssessment live) {
        Ledger ledger = live.assessment().ledger();
        List<LedgerRecord> records = ledger.records();
        int kind = random.nextInt(28);
        if (kind < 3) {
            return live.on(live.assessment().asOf().plusDays(random.nextInt(kind == 0 ? 40 : 4)));
        }
        if (kind == 27) {
            return live.of(new OtherCollege(ledger.college(), random).college());
        }
        if (kind < 9 && !records.isEmpty()) {
            return live.without(one(records));
        }
        if (kind < 14 && !records.isEmpty()) {
            LedgerRecord record = one(records);
            return live.withInstead(record, corrected(record));
        }
        return live.with(record(ledger));
    }

    private LedgerRecord record(Ledger ledger) {
        List<LedgerRecord> activities = ledger.records().stream()
                .filter(record -> record.source() == EvidenceSource.ACTIVITIES)
                .toList();
        int kind = random.nextInt(6);
        if (kind == 0) {
            return AdmissionEntry.of(
                    person().text(), organization().text(), one(List.of(AdmissionStep.values())), day());
        }
        if (kind < 3 && !activities.isEmpty()) {
            Activity activity = (Activity) one(activities);
            return new AttendedActivity(activity, Attendance.of(activity.id(), person().text()));
        }
        List<LedgerRecord> all = new ArrayList<>(small.records());
        all.removeIf(record -> record instanceof AttendedActivity);
        if (all.isEmpty()) {
            return Study.of(person().text(), day(), "2.5");
        }
        LedgerRecord like = one(all);
        return like instanceof Activity activity
                ? corrected(activity.withId("n" + number++))
                : random.nextBoolean() ? like : corrected(like);
    }

    /** The record with another day, or whatever else may be wrong. */
    private LedgerRecord corrected(LedgerRecord record) {
        if (record instanceof Activity activity) {
            return corrected(activity);
        }
        if (record instanceof Document document) {
            return document.withDate(day())
                    .withPerson(random.nextBoolean() ? Optional.of(person()) : Optional.empty())
                    .withOrganization(organization());
        }
        if (record instanceof Study study) {
            return study.withDate(day()).withPerson(person());
        }
        if (record instanceof DuesPayment dues) {
            return dues.withPaid(day());
        }
        return record instanceof AdmissionEntry entry ? entry.withDate(day()) : record;
    }

    private Activity corrected(Activity activity) {
        Activity held = activity.withPartners()
                .withOrganization(organization())
                .withDate(day())
                .withPart(random.nextBoolean() ? Optional.of(one(PARTS)) : Optional.empty())
                .withFiled(random.nextBoolean() ? Optional.of("archive") : Optional.empty())
                .withLeaders(random.nextBoolean() ? Set.of(person()) : Set.of());
        OrganizationId partner = organization();
        return random.nextInt(3) > 0 || partner.equals(held.organization()) ? held : held.withPartners(partner);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 3, 1).plusDays(random.nextInt(900));
    }

    private PersonId person() {
        return PersonId.of("p" + (1 + random.nextInt(9)));
    }

    private OrganizationId organization() {
        return one(college.organizations().stream().map(Organization::id).toList());
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
