package dev.norms.calendar.live;

import dev.norms.admission.AdmissionStep;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.assessment.Verdict;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.EvidenceSource;
import dev.norms.fact.Fact;
import dev.norms.fact.InvalidFactsException;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.testing.SmallCollege;
import dev.norms.time.DateRange;
import dev.norms.vote.Matter;
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
            return live.forCollege(new OtherCollege(ledger.college(), random).college());
        }
        if (kind > 23 && !live.assessment().findings().list().isEmpty()) {
            return paper(live);
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

    private LiveStep paper(LiveAssessment live) {
        Ledger ledger = live.assessment().ledger();
        List<Fact> papers = new ArrayList<>();
        papers.addAll(ledger.approvals());
        papers.addAll(ledger.followUps());
        papers.addAll(ledger.exemptions());
        papers.addAll(ledger.ballots());
        if (!papers.isEmpty() && random.nextInt(3) == 0) {
            return live.without(one(papers));
        }
        return random.nextInt(4) == 0 && !papers.isEmpty()
                ? live.withInstead(one(papers), paper(live.assessment()))
                : live.with(paper(live.assessment()));
    }

    private Fact paper(Assessment now) {
        List<LedgerRecord> activities = activities(now.ledger());
        List<Finding> findings = now.findings().list();
        Obligation obligation = one(findings).obligation();
        if (random.nextInt(4) == 0 && !activities.isEmpty()) {
            return Approval.of(one(activities).ref(), one(List.of(ApprovalBody.values())), day());
        }
        if (random.nextInt(3) == 0) {
            List<Finding> missed =
                    now.findings().where(one -> one.verdict() == Verdict.MISSED).list();
            return FollowUp.of(
                    (missed.isEmpty() ? obligation : one(missed).obligation())
                            .id()
                            .toString(),
                    "do it",
                    "p1",
                    day());
        }
        if (random.nextBoolean()) {
            LocalDate from = day();
            return Exemption.builder()
                    .norm(obligation.normId())
                    .subject(obligation.owner())
                    .during(DateRange.of(from, from.plusDays(1 + random.nextInt(500))))
                    .authority("above")
                    .document("1")
                    .reason("so")
                    .build();
        }
        List<LedgerRecord> steps = now.ledger().records().stream()
                .filter(record -> record instanceof AdmissionEntry)
                .toList();
        int present = 3 + random.nextInt(6);
        return Ballot.builder("b" + number++, random.nextBoolean() ? Matter.ADMISSION : Matter.CONFIRMATION)
                .by(organization().text())
                .on((steps.isEmpty() ? day() : one(steps).date()).toString())
                .voters(8, present)
                .subject(
                        steps.isEmpty() ? person().text() : one(steps).subject().text())
                .votes(random.nextInt(present + 1), 0, 0)
                .build();
    }

    private static List<LedgerRecord> activities(Ledger ledger) {
        return ledger.records().stream()
                .filter(record -> record.source() == EvidenceSource.ACTIVITIES)
                .toList();
    }

    private LedgerRecord record(Ledger ledger) {
        List<LedgerRecord> activities = activities(ledger);
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
