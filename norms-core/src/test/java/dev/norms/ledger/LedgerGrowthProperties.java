package dev.norms.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.Stay;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.ApprovalBody;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.TargetKind;
import dev.norms.fact.InvalidFactsException;
import dev.norms.internal.column.Columns;
import dev.norms.internal.column.Numbering;
import dev.norms.internal.column.SubjectRecords;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

/** A ledger that grew is the ledger that was built at once. */
@Domain(SmallColleges.class)
class LedgerGrowthProperties {
    @Property
    void a_ledger_that_grew_is_the_ledger_built_at_once(
            @ForAll SmallCollege small, @ForAll @IntRange(max = 40) int count) {
        Ledger whole = sound(sound(small.ledger()));
        List<LedgerRecord> records = new ArrayList<>(whole.records());
        records.sort(Comparator.comparing(LedgerRecord::source)); // activities before their attendance
        int first = Math.min(count, records.size());
        LedgerBuilder builder = Ledger.builder(whole.college());
        records.subList(0, first).forEach(builder::add);
        Ledger grown = builder.build();
        String before = contents(grown);
        Ledger half = grown.with(records.subList(first, first + (records.size() - first) / 2));
        for (LedgerRecord record : records.subList(first + (records.size() - first) / 2, records.size())) {
            half = half.with(record);
        }
        LedgerBuilder supplements = half.toBuilder();
        whole.approvals().forEach(supplements::add);
        whole.exemptions().forEach(supplements::add);
        whole.followUps().forEach(supplements::add);
        assertThat(contents(supplements.build())).isEqualTo(contents(whole));
        assertThat(contents(grown)).isEqualTo(before);
    }

    @Property
    void a_record_taken_out_and_put_back_leaves_the_ledger_as_it_was(
            @ForAll SmallCollege small, @ForAll @IntRange(max = 40) int which) {
        Ledger whole = sound(sound(small.ledger()));
        List<LedgerRecord> free = whole.records().stream()
                .filter(record -> !(record instanceof Activity))
                .toList();
        if (!free.isEmpty()) {
            LedgerRecord record = free.get(which % free.size());
            Ledger without = whole.without(record);
            assertThat(without.records()).hasSize(whole.records().size() - 1);
            assertThat(without.supplied()).isEqualTo(whole.supplied());
            // records that agree in source, day, name and quantity have no order among themselves
            Ledger back = without.with(record);
            assertThat(back.records()).containsExactlyInAnyOrderElementsOf(whole.records());
            assertThat(columns(back)).containsExactlyInAnyOrderElementsOf(columns(whole));
            assertThat(columns(whole)).containsAll(columns(without));
        }
    }

    @Property
    void a_record_corrected_and_corrected_back_leaves_the_ledger_as_it_was(
            @ForAll SmallCollege small, @ForAll @IntRange(max = 40) int which) {
        Ledger whole = sound(sound(small.ledger()));
        if (!whole.records().isEmpty()) {
            LedgerRecord record = whole.records().get(which % whole.records().size());
            LedgerRecord other = record instanceof Activity activity ? activity.withFiled("elsewhere") : record;
            Ledger corrected = whole.withInstead(record, other);
            assertThat(corrected.records()).contains(other).hasSameSizeAs(whole.records());
            Ledger back = corrected.withInstead(other, record);
            assertThat(back.records()).containsExactlyInAnyOrderElementsOf(whole.records());
            assertThat(columns(back)).containsExactlyInAnyOrderElementsOf(columns(whole));
        }
    }

    /** The ledger without what refers to a refused activity. */
    private static Ledger sound(Ledger ledger) {
        LedgerBuilder sound = Ledger.builder(ledger.college());
        ledger.records().forEach(sound::add);
        ledger.approvals().forEach(sound::add);
        ledger.exemptions().forEach(sound::add);
        ledger.followUps().forEach(sound::add);
        return sound.check().value();
    }

    /** Everything that can be asked of a ledger. */
    private static String contents(Ledger ledger) {
        return String.join("\n", columns(ledger))
                + subjects(ledger)
                        .filter(PersonId.class::isInstance)
                        .map(person -> ledger.liaisons((PersonId) person))
                        .toList()
                + ledger.toString()
                + ledger.records()
                + ledger.approvals()
                + ledger.exemptions()
                + ledger.followUps()
                + ledger.ballots()
                + ledger.supplied();
    }

    private static Stream<SubjectId> subjects(Ledger ledger) {
        Stream<SubjectId> subjects = Stream.concat(
                ledger.college().organizations().stream().map(one -> one.id()), ledger.college().people().stream());
        return subjects.sorted();
    }

    /** The records of each subject with their columns, in the words for which the numbers stand. */
    private static List<String> columns(Ledger ledger) {
        Numbering numbering = Columns.of(ledger).numbering();
        return subjects(ledger)
                .flatMap(subject -> {
                    SubjectRecords<LedgerRecord> records = Columns.of(ledger).records(subject);
                    return IntStream.range(0, records.all().size())
                            .mapToObj(i -> subject
                                    + " "
                                    + records.all().get(i)
                                    + records.day(i)
                                    + word(numbering.kinds(), records.kind(i))
                                    + word(numbering.periods(), records.period(i))
                                    + records.hundredths(i));
                })
                .toList();
    }

    private static Object word(List<?> words, int number) {
        return number < 0 ? number : words.get(number);
    }

    private static Ledger ledger() {
        return Ledger.builder(College.builder()
                        .add(Organization.branch("u1", BranchType.MIXED).established("2013-09-01"))
                        .add(Stay.builder("p1", MemberStatus.FULL).at("u1").since("2014-09-01"))
                        .add(Stay.builder("p2", MemberStatus.ACTIVIST).at("u1").since("2014-09-01"))
                        .build())
                .add(Activity.builder("a", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-04-01"))
                .add(Attendance.of("a", "p1"))
                .build();
    }

    @Example
    void what_cannot_be_beside_the_records_of_before_is_refused() {
        Ledger ledger = ledger();
        LedgerRecord activity = ledger.records().stream()
                .filter(Activity.class::isInstance)
                .findFirst()
                .orElseThrow();
        LedgerRecord attended = ledger.records().stream()
                .filter(AttendedActivity.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> ledger.with(activity))
                .withMessageContaining("duplicate id");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> ledger.with(attended))
                .withMessageContaining("attends the same activity twice");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> ledger.without(activity))
                .withMessageContaining("unknown activity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.without(Contact.of("p1", TargetKind.OTHER, "x", "2021-01-01")))
                .withMessage("record must be in the ledger, but other/x of p1 (contacts) is not");
    }

    @Example
    void an_activity_that_was_approved_stays() {
        Ledger ledger = Ledger.builder(ledger().college())
                .add(Activity.builder("a", ActivityKind.MEMBERS_ASSEMBLY)
                        .by("u1")
                        .on("2021-04-01"))
                .add(Approval.of("a", ApprovalBody.BRANCH, "2021-03-01"))
                .build();
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> ledger.without(ledger.records().get(0)))
                .withMessageContaining("unknown activity (a)");
    }

    @Example
    void who_attends_one_activity_may_attend_another_and_who_withdraws_leaves_the_others_there() {
        Ledger ledger = ledger();
        Activity other = Activity.builder("b", ActivityKind.MEMBERS_ASSEMBLY)
                .by("u1")
                .on("2021-04-02")
                .build();
        AttendedActivity one = new AttendedActivity(other, Attendance.of("b", "p1"));
        AttendedActivity two = new AttendedActivity(other, Attendance.of("b", "p2"));
        Ledger both = ledger.with(other).with(one).with(two);
        Activity moved = other.withDate(LocalDate.of(2021, 4, 3));
        Ledger left = both.without(two).withInstead(other, moved);
        assertThat(left.records(PersonId.of("p1"), EvidenceSource.ATTENDANCE))
                .extracting(LedgerRecord::date)
                .containsExactly(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 3));
        assertThat(left.records(PersonId.of("p2"), EvidenceSource.ATTENDANCE)).isEmpty();
        assertThat(both.records(PersonId.of("p2"), EvidenceSource.ATTENDANCE)).containsExactly(two);
    }

    @Example
    void liaisons_of_an_activist_are_in_the_order_of_their_days_whichever_was_recorded_first() {
        PersonId activist = PersonId.of("p2");
        Contact first = Contact.of("p1", TargetKind.ACTIVIST, "p2", "2021-01-01");
        Contact second = Contact.of("p1", TargetKind.ACTIVIST, "p2", "2021-03-01");
        Contact dormitory = Contact.of("p1", TargetKind.DORMITORY, "p2", "2021-02-01");
        Ledger ledger = ledger().with(second).with(dormitory).with(first);
        assertThat(ledger.liaisons(activist)).containsExactly(first, second);
        assertThat(ledger.without(dormitory).liaisons(activist)).containsExactly(first, second);
        assertThat(ledger.without(first).liaisons(activist)).containsExactly(second);
        assertThat(ledger.without(first).with(first).liaisons(activist)).containsExactly(first, second);
    }

    @Example
    void who_attended_an_activity_attended_the_corrected_one() {
        Ledger ledger = ledger();
        Activity before = (Activity) ledger.records().get(1);
        Activity after = before.withDate(LocalDate.of(2021, 4, 2));
        Ledger corrected = ledger.withInstead(before, after);
        assertThat(corrected.records(PersonId.of("p1"), EvidenceSource.ATTENDANCE))
                .containsExactly(new AttendedActivity(after, Attendance.of("a", "p1")));
        assertThat(ledger.records()).contains(before);
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> ledger.withInstead(before, before.withId("b")))
                .withMessageContaining("unknown activity (a)");
        assertThatExceptionOfType(InvalidFactsException.class)
                .isThrownBy(() -> ledger.withInstead(before, after.withDate(LocalDate.of(2001, 1, 1))))
                .withMessageContaining("outside the life of the organization");
    }

    @Example
    void days_that_a_source_covers_are_kept() {
        Ledger ledger = ledger();
        DateRange year = DateRange.ofYear(2021);
        Ledger covered =
                ledger.toBuilder().covers(EvidenceSource.DUES, year).build().with(List.of());
        assertThat(ledger.covered(EvidenceSource.DUES)).isEmpty();
        assertThat(covered.covered(EvidenceSource.DUES)).containsExactly(year);
        assertThat(covered.supplied()).contains(EvidenceSource.DUES);
    }

    @Example
    void kinds_are_read_from_codes_and_a_wrong_one_names_the_nearest() {
        assertThat(ActivityKind.parse("party-lecture")).isEqualTo(ActivityKind.PARTY_LECTURE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ActivityKind.parse("党课"))
                .withMessageEndingWith("but was '党课' (nearest: party-lecture)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Activity.builder("a1", ActivityKind.PARTY_LECTURE)
                        .addKindCode("主题党日")
                        .by("u1")
                        .on("2021-03-05")
                        .build())
                .withMessage("kinds must be codes like party-lecture, but one was '主题党日' (activity a1)"
                        + " (nearest: themed-party-day)");
    }
}
