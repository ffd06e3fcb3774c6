package dev.norms.calendar.proof.shape;

import dev.norms.admission.AdmissionStep;
import dev.norms.book.NormEdition;
import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Item;
import dev.norms.evidence.TargetKind;
import dev.norms.internal.order.Ordered;
import dev.norms.ledger.Activity;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Approval;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.ItemCheck;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.Study;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import dev.norms.vote.Matter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Colleges in which much happens in a year and some months around it: branches are founded and dissolved, posts and
 * people change, and records of every kind are made, in order and out of it. The colleges are the same at each call.
 */
public final class Busy {
    private static final int COLLEGES = 6;
    private static final int RECORDS = 700;
    private static final int CASES = 12;
    private static final List<String> ORGANIZATIONS = List.of("gb", "b", "o", "b.g", "n1", "n2");

    private final Random random;
    private final int year;
    private final NormEdition edition;
    private final List<String> people = new ArrayList<>();
    private int number;

    private Busy(int seed, int year, NormEdition edition) {
        this.random = new Random(seed);
        this.year = year;
        this.edition = edition;
    }

    /**
     * Returns the ledgers of six such colleges for a year.
     *
     * @param edition the norms, from which lists to be checked are taken
     * @param year the year
     */
    public static List<Ledger> ledgers(NormEdition edition, int year) {
        List<Ledger> ledgers = new ArrayList<>();
        for (int seed = 1; seed <= COLLEGES; seed++) {
            ledgers.add(new Busy(seed, year, edition).ledger(seed % 2 == 0));
        }
        return ledgers;
    }

    private College college(boolean isFaculty) {
        Shape shape = new Shape(8, true, true, true, true, isFaculty ? BranchType.FACULTY : BranchType.UNDERGRADUATE);
        College plain = shape.college(year);
        CollegeBuilder college = College.builder();
        plain.organizations().forEach(college::add);
        plain.organizations()
                .forEach(organization -> plain.terms(organization.id()).forEach(college::add));
        college.add(TermOfOffice.of("b", LocalDate.of(year, 5, 10)));
        college.add(TermOfOffice.of("o", LocalDate.of(year - 2, 10, 20)));
        plain.organizations()
                .forEach(organization -> plain.stays(organization.id()).forEach(stay -> {
                    people.add(stay.person().text());
                    college.add(stay);
                }));
        plain.posts()
                .forEach(post -> college.add(
                        post.role() == Role.SECRETARY
                                ? post.withDuring(DateRange.of(Shape.FOUNDED, LocalDate.of(year, 8, 1)))
                                : post));
        for (String organization : List.of("gb", "b")) {
            college.add(Post.builder("b6", Role.SECRETARY).at(organization).since(LocalDate.of(year, 8, 1)));
        }
        college.add(Post.builder("b7", Role.COMMISSIONER).at("b").since(LocalDate.of(year, 6, 15)))
                .add(Organization.branch("n1", BranchType.MIXED).under("gb").established(LocalDate.of(year, 5, 10)))
                .add(Organization.branch("n2", BranchType.POSTGRADUATE)
                        .under("gb")
                        .established(Shape.FOUNDED)
                        .dissolved(LocalDate.of(year, 8, 20)));
        // more members than a branch generally has, and a committee larger than it generally is
        for (int i = 1; i <= 36; i++) {
            college.add(Stay.builder("m" + i, MemberStatus.FULL).at("o").since(Shape.FOUNDED));
            if (i <= 6) {
                college.add(Post.builder("m" + i, Role.COMMISSIONER).at("o").since(Shape.FOUNDED));
            }
        }
        for (int i = 1; i <= 5; i++) {
            college.add(Stay.builder("k" + i, MemberStatus.FULL).at("n1").since(LocalDate.of(year, 5, 10)));
        }
        for (int i = 1; i <= CASES; i++) {
            String person = "c" + i;
            people.add(person);
            college.add(Stay.builder(person, random.nextBoolean() ? MemberStatus.ACTIVIST : MemberStatus.PROBATIONARY)
                    .at(i % 3 == 0 ? "o" : "b")
                    .during(DateRange.since(LocalDate.of(year - 3, 1, 1).plusDays(random.nextInt(1000))))
                    .graduates(Optional.of(LocalDate.of(year + random.nextInt(2), 6, 30))));
        }
        return college.build();
    }

    private LocalDate day() {
        return LocalDate.of(year - 1, 11, 1).plusDays(random.nextInt(480));
    }

    private <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private Ledger ledger(boolean isFaculty) {
        College college = college(isFaculty);
        LedgerBuilder ledger = Ledger.builder(college);
        for (EvidenceSource source : EvidenceSource.values()) {
            ledger.supply(source);
        }
        for (int i = 0; i < RECORDS; i++) {
            add(ledger);
        }
        for (int i = 1; i <= CASES; i++) {
            admission("c" + i, ledger);
        }
        for (String target : List.of("b", "n1")) {
            for (String secretary : List.of("b1", "b6", "o1")) {
                ledger.add(Contact.of(secretary, TargetKind.BRANCH, target, day().minusMonths(random.nextInt(20))));
            }
        }
        for (Matter matter : Matter.values()) {
            for (int i = 0; i < 12; i++) {
                ballot(matter, ledger);
            }
            for (int i = 0; i < 12; i++) {
                closeBallot(matter, ledger);
            }
        }
        return ledger.check().value();
    }

    private void add(LedgerBuilder ledger) {
        String person = any(people);
        LocalDate day = day();
        switch (random.nextInt(9)) {
            case 0 ->
                ledger.add(Document.builder(any(ORGANIZATIONS), any(List.of(DocumentKind.values())))
                        .date(day)
                        .person(random.nextBoolean() ? Optional.of(PersonId.of(person)) : Optional.empty())
                        .build());
            case 1 -> ledger.add(Study.of(person, day, Integer.toString(1 + random.nextInt(9))));
            case 2 ->
                ledger.add(DuesPayment.builder()
                        .person(PersonId.of(person))
                        .month(PeriodUnit.MONTH.containing(day))
                        .paid(day.plusDays(random.nextInt(60)))
                        .build());
            case 3 ->
                ledger.add(Contact.builder()
                        .person(PersonId.of(person))
                        .targetKind(any(List.of(TargetKind.values())))
                        .target(any(List.of("b", "o", "n1", "a1", "c1", "c2")))
                        .during(DateRange.since(day))
                        .build());
            case 4 -> check(ledger, day);
            default -> activity(ledger, day);
        }
    }

    private void check(LedgerBuilder ledger, LocalDate day) {
        List<ChecklistRequirement> lists = edition.norms().stream()
                .flatMap(norm -> norm.demands().stream())
                .flatMap(demand -> demand.requirement().as(ChecklistRequirement.class).stream())
                .toList();
        if (!lists.isEmpty()) {
            ChecklistRequirement list = any(lists);
            boolean isPresent = random.nextInt(4) > 0;
            for (Item item : list.items()) {
                ledger.add(
                        ItemCheck.of("gb", list.list(), item.code(), day.minusMonths(random.nextInt(12)), isPresent));
            }
        }
    }

    private void activity(LedgerBuilder ledger, LocalDate day) {
        number++;
        String id = "busy." + number;
        Activity.Builder activity = Activity.builder(id, any(ActivityKind.known()))
                .by(any(ORGANIZATIONS))
                .on(day)
                .forPeriod(random.nextInt(4) == 0 ? Optional.of(named(day.minusDays(20))) : Optional.empty())
                .part(
                        random.nextBoolean()
                                ? Optional.of(
                                        any(List.of("new-students", "leaving", "dues", "funds", Shape.ACTIVIST, "c1")))
                                : Optional.empty())
                .filed(random.nextBoolean() ? Optional.of("archive") : Optional.empty())
                .hours(Optional.of(BigDecimal.valueOf(random.nextInt(5))));
        if (random.nextBoolean()) {
            activity.addKind(any(ActivityKind.known()));
        }
        if (random.nextInt(3) > 0) {
            activity.ledBy(any(List.of("b1", "b2", "b6", "o1")));
        }
        ledger.add(activity.build());
        Ordered.set(List.of(any(people), "b1")).forEach(person -> ledger.add(Attendance.of(id, person)));
        if (random.nextBoolean()) {
            ledger.add(Approval.of(id, any(List.of(ApprovalBody.values())), day.minusDays(3)));
        }
    }

    private Period named(LocalDate day) {
        return switch (random.nextInt(5)) {
            case 0 -> PeriodUnit.MONTH.containing(day);
            case 1 -> PeriodUnit.QUARTER.containing(day);
            case 2 -> PeriodUnit.YEAR.containing(day);
            case 3 -> WindowName.SPRING_FESTIVAL.in(day.getYear());
            default -> WindowName.NATIONAL_DAY.in(day.getYear());
        };
    }

    /** Adds steps with gaps, some too soon; about half of the cases go on swiftly to the extension of probation. */
    private void admission(String person, LedgerBuilder ledger) {
        LocalDate day = LocalDate.of(year - 3, 1, 1).plusDays(random.nextInt(500));
        boolean isSwift = random.nextBoolean();
        List<AdmissionStep> steps = List.of(AdmissionStep.values());
        int last = isSwift ? steps.indexOf(AdmissionStep.CONFIRMATION_APPROVAL) : 4 + random.nextInt(steps.size() - 4);
        for (AdmissionStep step : steps.subList(0, last)) {
            if (step.isEnding()) {
                return;
            }
            if (random.nextInt(9) > 0) {
                ledger.add(AdmissionEntry.of(person, "b", step, day));
            }
            day = day.plusDays(
                    step == AdmissionStep.CANDIDATE_NOTICE
                            ? 4 + random.nextInt(6)
                            : random.nextInt(3) == 0 && !isSwift ? 25 + random.nextInt(340) : random.nextInt(40));
        }
    }

    private void ballot(Matter matter, LedgerBuilder ledger) {
        int entitled = 8 + random.nextInt(22);
        int present = entitled - random.nextInt(entitled / 2);
        ballot(matter, entitled, present, present - random.nextInt(present / 2), ledger);
    }

    /** Adds a ballot with about half of those entitled present, and with opinions in writing. */
    private void closeBallot(Matter matter, LedgerBuilder ledger) {
        int entitled = 2 * (4 + random.nextInt(5));
        int present = entitled / 2 + random.nextInt(3) - 1;
        ballot(matter, entitled, present, Math.min(entitled, present + random.nextInt(3)), ledger);
    }

    private void ballot(Matter matter, int entitled, int present, int inFavor, LedgerBuilder ledger) {
        number++;
        Ballot.Builder ballot = Ballot.builder("busy." + number, matter)
                .by("b")
                .on(day())
                .entitled(entitled)
                .present(present)
                .inFavor(inFavor)
                .against(Math.max(0, present - inFavor));
        if (matter.isElection()) {
            int seats = 1 + random.nextInt(6);
            ballot.seats(seats).candidates(seats + random.nextInt(3));
        } else if (matter.concernsPerson()) {
            ballot.subject("c1");
        }
        ledger.add(ballot.build());
    }
}
