package dev.norms.calendar.proof.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.admission.AdmissionStep;
import dev.norms.book.NormBook;
import dev.norms.calendar.academic.CollegeCalendar;
import dev.norms.calendar.schedule.Schedule;
import dev.norms.calendar.workday.HolidaysOf2026;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.ledger.AdmissionEntry;
import dev.norms.ledger.Ballot;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerRecord;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import dev.norms.testing.Golden;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShapesTest {
    private static final NormBook BOOK = ImplementationOpinion.book();

    @Test
    void every_shape_is_there_once() {
        assertThat(Shapes.all()).hasSize(96).doesNotHaveDuplicates().containsAll(Shapes.corners());
        assertThat(Shapes.corners()).hasSize(4).doesNotContain(Shapes.ALONE);
    }

    @Test
    void a_college_has_what_its_shape_says() {
        for (Shape shape : Shapes.all()) {
            College college = shape.college(2021);
            long members = college.stays(OrganizationId.of("b")).stream()
                    .filter(stay -> stay.status() == MemberStatus.FULL)
                    .count();
            assertThat(members).isEqualTo(shape.members());
            assertThat(college.get(OrganizationId.of("b")).type()).contains(shape.type());
            assertThat(college.get(OrganizationId.of("o")).type())
                    .hasValueSatisfying(type -> assertThat(type).isNotEqualTo(shape.type()));
            assertThat(college.find(OrganizationId.of("b.g")).isPresent()).isEqualTo(shape.hasGroup());
            assertThat(college.people().contains(PersonId.of("a1"))).isEqualTo(shape.hasActivist());
            assertThat(college.people().stream()
                            .flatMap(person -> college.stays(person).stream())
                            .filter(Stay::isLeadingCadre)
                            .map(stay -> stay.person().text()))
                    .containsExactlyElementsOf(shape.hasCadre() ? List.of("b" + shape.members()) : List.of());
            assertThat(secretaries(college, "gb")).isEqualTo(shape.isStaffed() ? shape.hasGroup() ? 1 : 2 : 0);
            assertThat(secretaries(college, "b")).isEqualTo(secretaries(college, "gb"));
            assertThat(college.posts().size())
                    .isEqualTo(
                            shape.isStaffed()
                                    ? 10
                                            + (shape.hasCadre() ? 1 : 0)
                                            + (shape.hasGroup() ? 0 : 2)
                                            + (shape.members() > 3 ? 2 : 0)
                                    : 0);
            assertThat(college.terms(OrganizationId.of("gb"))).hasSize(shape.isStaffed() ? 2 : 1);
        }
        assertThat(Shapes.ALONE.college(2021).organizations())
                .extracting(Organization::id)
                .containsExactly(OrganizationId.of("gb"));
        assertThat(Shapes.corners().get(1)).hasToString("8 members, faculty, activist");
        assertThat(Shapes.corners().get(0)).hasToString("8 members, undergraduate, staffed, group, cadre, activist");
    }

    private static int secretaries(College college, String organization) {
        return college.holders(OrganizationId.of(organization), Role.SECRETARY::equals, LocalDate.of(2021, 6, 1))
                .size();
    }

    @Test
    void a_stray_branch_is_below_nothing() {
        Shape shape = Shapes.corners().get(0);
        College plain = shape.college(2021);
        College stray = shape.withStray(2021);
        assertThat(stray.get(OrganizationId.of("s")).parent()).isEmpty();
        assertThat(stray.organizations()).hasSize(plain.organizations().size() + 1);
        assertThat(stray.posts()).isEqualTo(plain.posts());
        assertThat(stray.people()).isEqualTo(plain.people());
        assertThat(stray.terms(OrganizationId.of("gb"))).isEqualTo(plain.terms(OrganizationId.of("gb")));
    }

    @Test
    void who_is_careless_does_what_should_not_be_done() {
        State idle = state(Shapes.corners().get(0).college(2021));
        State careless = idle.careless();
        assertThat(idle.ledger().records()).isEmpty();
        assertThat(careless.ledger().records().stream().filter(record -> record instanceof AdmissionEntry))
                .extracting(LedgerRecord::date)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2021, 4, 10),
                        LocalDate.of(2021, 4, 20),
                        LocalDate.of(2021, 4, 30),
                        LocalDate.of(2021, 5, 10));
        assertThat(careless.ledger().records().stream()
                        .filter(record -> record.source() == EvidenceSource.ACTIVITIES)
                        .map(LedgerRecord::ref))
                .containsExactly("careless.1");
        assertThat(careless.ledger().records().stream()
                        .filter(record -> record.source() == EvidenceSource.ACTIVITIES)
                        .flatMap(record -> record.kinds().stream()))
                .containsExactly(ActivityKind.PRACTICE_ACTIVITY.code());
        State alone = state(Shapes.ALONE.college(2021));
        assertThat(alone.careless()).isSameAs(alone);
        State withoutActivist = state(Shapes.corners().get(2).college(2021)).careless();
        assertThat(withoutActivist.ledger().records()).noneMatch(record -> record instanceof AdmissionEntry);
        assertThat(idle.ledger().supplied()).containsExactlyInAnyOrder(EvidenceSource.values());
    }

    private static State state(College college) {
        return new State(
                Schedule.of(BOOK, college, CollegeCalendar.of(HolidaysOf2026.calendar()), DateRange.ofYear(2021)),
                State.idle(college));
    }

    @Test
    void busy_colleges_are_the_same_at_each_call() {
        List<Ledger> once = Busy.ledgers(BOOK.editions().get(0), 2021);
        List<Ledger> again = Busy.ledgers(BOOK.editions().get(0), 2021);
        assertThat(once).hasSize(6);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i).records()).isEqualTo(once.get(i).records());
            assertThat(again.get(i).ballots()).isEqualTo(once.get(i).ballots());
        }
    }

    /** What they are is kept as well: other colleges may no longer show that a value of a reading matters. */
    @Test
    void busy_colleges_are_kept_in_numbers() {
        StringBuilder text = new StringBuilder();
        for (Ledger ledger : Busy.ledgers(BOOK.editions().get(0), 2021)) {
            Map<EvidenceSource, Integer> records = new EnumMap<>(EvidenceSource.class);
            long days = 0;
            for (LedgerRecord record : ledger.records()) {
                records.merge(record.source(), 1, Integer::sum);
                days += record.date().toEpochDay();
            }
            text.append(records).append(" on days ").append(days).append('\n');
            int votes = 0;
            for (Ballot ballot : ledger.ballots()) {
                votes += ballot.entitled()
                        + 3 * ballot.present()
                        + 5 * ballot.inFavor().orElse(0)
                        + 7 * ballot.against().orElse(0)
                        + 11 * ballot.seats().orElse(0)
                        + 13 * ballot.candidates().orElse(0);
            }
            text.append(ledger.ballots().size())
                    .append(" ballots ")
                    .append(votes)
                    .append(", ");
            text.append(ledger.approvals().size()).append(" approvals, ");
            text.append(ledger.college().posts().size()).append(" posts, ");
            text.append(ledger.college().people().size()).append(" persons\n");
        }
        Golden.assertMatches("dev/norms/calendar/proof/shape/busy.txt", text.toString());
    }

    @Test
    void an_activist_is_admitted_in_order_in_a_rush_and_with_one_step_left_out() {
        College college = Shapes.corners().get(0).college(2021);
        List<Ledger> ledgers = Admitting.ledgers(
                BOOK, CollegeCalendar.of(HolidaysOf2026.calendar()), State.idle(college), LocalDate.of(2021, 12, 31));
        List<Integer> sizes =
                ledgers.stream().map(ledger -> ledger.records().size()).toList();
        int first = sizes.get(0);
        assertThat(sizes.subList(24, sizes.size())).hasSize(2 * (first - 1));
        for (int i = 24; i < sizes.size(); i += 2) {
            assertThat(sizes.get(i)).isEqualTo(first - 1);
            assertThat(sizes.get(i + 1)).isEqualTo(first);
        }
        for (int i = 0; i < 24; i += 2) {
            assertThat(sizes.get(i + 1)).isEqualTo(sizes.get(i));
            LocalDate begun = LocalDate.of(2019, 12, 31).plusMonths(i / 2);
            List<LocalDate> reviews = ledgers.get(i).records().stream()
                    .map(AdmissionEntry.class::cast)
                    .filter(entry -> entry.step() == AdmissionStep.ACTIVIST_REVIEW)
                    .map(AdmissionEntry::date)
                    .toList();
            assertThat(reviews)
                    .contains(begun.plusMonths(5), begun.plusMonths(5).plusMonths(5));
            assertThat(ledgers.get(i).records())
                    .extracting(LedgerRecord::date)
                    .contains(begun)
                    .allMatch(day -> !day.isBefore(begun) && day.isBefore(LocalDate.of(2022, 1, 1)));
            assertThat(ledgers.get(i + 1).records())
                    .extracting(LedgerRecord::date)
                    .allMatch(day -> !day.isAfter(LocalDate.of(2021, 6, 21)));
        }
        assertThat(sizes.get(0)).isGreaterThan(15);
    }
}
