package dev.norms.files;

import dev.norms.admission.AdmissionStep;
import dev.norms.duty.NormId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.CheckList;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.TargetKind;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Attestation;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.Study;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.vote.Matter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Records of a small college made up from a seed: in a ledger, and as the cells of files. */
class MadeUpRecords extends MadeUpValues {
    final List<String> branches = new ArrayList<>();
    final List<String> people = new ArrayList<>();

    MadeUpRecords(long seed) {
        super(seed);
    }

    final void addRecords(LedgerBuilder ledger) {
        addActivities(ledger);
        addPersonalRecords(ledger);
        addPapers(ledger);
        addJudgments(ledger);
        addProcedures(ledger);
    }

    private void addActivities(LedgerBuilder ledger) {
        for (int i = random.nextInt(4); i > 0; i--) {
            String branch = one(branches);
            ActivityKind kind = one(ActivityKind.known());
            LocalDate date = day(2021);
            Optional<Period> period = maybe(Period.parse("2021-Q" + (1 + random.nextInt(4))));
            Optional<BigDecimal> hours = maybe(hours());
            Optional<String> leader = maybe(one(people));
            Optional<String> part = maybe(word());
            Optional<String> filed = maybe(word());
            Activity.Builder activity = Activity.builder("a" + i, kind, ActivityKind.SPECIAL_STUDY)
                    .by(branch)
                    .date(date)
                    .forPeriod(period)
                    .hours(hours)
                    .part(part)
                    .filed(filed);
            leader.ifPresent(activity::ledBy);
            ledger.add(activity);
            row(
                    "activities.csv",
                    "a" + i,
                    branch,
                    kind.code() + "; special-study",
                    date,
                    period,
                    hours,
                    leader,
                    part,
                    filed);
            Attendance attendance = Attendance.of("a" + i, one(people)).withHours(maybe(hours()));
            ledger.add(attendance);
            row("attendance.csv", "a" + i, attendance.person(), attendance.hours());
            Approval approval =
                    Approval.of("a" + i, one(ApprovalBody.values()), day(2020).toString());
            ledger.add(approval);
            row("approvals.csv", approval.activity(), approval.body(), approval.date());
        }
    }

    private void addPersonalRecords(LedgerBuilder ledger) {
        for (int i = random.nextInt(4); i > 0; i--) {
            Study study = Study.builder()
                    .person(PersonId.of(one(people)))
                    .date(day(2021))
                    .hours(hours())
                    .topic(maybe(word()))
                    .build();
            ledger.add(study);
            row("study.csv", study.person(), study.date(), study.hours(), study.topic());
            Contact contact = Contact.of(
                    one(people), TargetKind.DORMITORY, word(), day(2021).toString());
            ledger.add(contact);
            row("contacts.csv", contact.person(), contact.targetKind(), contact.target(), contact.date(), "");
            DuesPayment dues =
                    DuesPayment.of(one(people), "2021-0" + i, day(2021).toString());
            ledger.add(dues);
            row("dues.csv", dues.person(), dues.month(), dues.paid());
        }
    }

    private void addPapers(LedgerBuilder ledger) {
        for (int i = random.nextInt(4); i > 0; i--) {
            DocumentKind kind = one(DocumentKind.values());
            Document document = Document.builder(one(branches), kind)
                    .date(day(2021))
                    .person(maybe(PersonId.of(one(people))))
                    .build();
            ledger.add(document);
            row("documents.csv", document.organization(), document.kind(), document.date(), "", document.person());
            Exemption exemption = Exemption.builder()
                    .norm(NormId.parse("INS-2.2"))
                    .subject(random.nextBoolean() ? OrganizationId.of(one(branches)) : PersonId.of(one(people)))
                    .during(DateRange.of(day(2021), day(2022)))
                    .authority(word())
                    .document(word())
                    .reason(word())
                    .build();
            ledger.add(exemption);
            row(
                    "exemptions.csv",
                    exemption.norm(),
                    exemption.subject(),
                    exemption.during().from(),
                    exemption.during().until(),
                    exemption.authority(),
                    exemption.document(),
                    exemption.reason());
        }
    }

    private void addJudgments(LedgerBuilder ledger) {
        for (int i = random.nextInt(4); i > 0; i--) {
            boolean present = random.nextBoolean();
            ItemCheck check = ItemCheck.of(
                    one(branches), one(CheckList.values()), word(), day(2021).toString(), present);
            ledger.add(check);
            row(
                    "checks.csv",
                    check.organization(),
                    check.list(),
                    check.item(),
                    check.date(),
                    present ? one(List.of("yes", "是")) : one(List.of("no", "否")));
            Attestation attestation = Attestation.of(
                            "IMG-1.1", one(branches), "2021", word(), day(2021).toString())
                    .withStatement(maybe(word()));
            ledger.add(attestation);
            row(
                    "attestations.csv",
                    attestation.norm(),
                    attestation.organization(),
                    attestation.forPeriod(),
                    attestation.by(),
                    attestation.date(),
                    attestation.statement());
            SubjectId subject = random.nextBoolean() ? OrganizationId.of(one(branches)) : PersonId.of(one(people));
            FollowUp followUp = FollowUp.of(
                            Snapshot.missedBy(subject),
                            word(),
                            word(),
                            day(2022).toString())
                    .withDone(maybe(day(2022)));
            ledger.add(followUp);
            row(
                    "followups.csv",
                    followUp.obligation(),
                    followUp.action(),
                    followUp.by(),
                    followUp.date(),
                    followUp.done());
        }
    }

    private void addProcedures(LedgerBuilder ledger) {
        for (int i = random.nextInt(4); i > 0; i--) {
            AdmissionEntry entry = AdmissionEntry.of(
                            one(people),
                            one(branches),
                            one(AdmissionStep.values()),
                            day(2021).toString())
                    .withNote(maybe(word()));
            ledger.add(entry);
            row("admissions.csv", entry.person(), entry.organization(), entry.step(), entry.date(), entry.note());
            boolean election = random.nextBoolean();
            Ballot.Builder ballot = Ballot.builder("v" + i, election ? Matter.ELECTION : Matter.ADMISSION)
                    .organization(OrganizationId.of(one(branches)))
                    .date(day(2021))
                    .voters(9, 7);
            if (election) {
                ballot.election(random.nextInt(9), 3);
            } else {
                ballot.subject(one(people)).votes(random.nextInt(4), random.nextInt(4), random.nextInt(3));
            }
            Ballot done = ballot.build();
            ledger.add(done);
            row(
                    "ballots.csv",
                    done.id(),
                    done.organization(),
                    done.date(),
                    done.matter(),
                    done.subject(),
                    done.entitled(),
                    done.present(),
                    cell(done.inFavor()),
                    cell(done.against()),
                    cell(done.abstained()),
                    cell(done.candidates()),
                    cell(done.seats()));
        }
    }

    private static String cell(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }
}
