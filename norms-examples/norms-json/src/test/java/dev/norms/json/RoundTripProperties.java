package dev.norms.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.college.College;
import dev.norms.college.CollegeBuilder;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.explanation.Explanation;
import dev.norms.explanation.StepKind;
import dev.norms.label.Label;
import dev.norms.ledger.AttendedActivity;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.FollowUp;
import dev.norms.ledger.Ledger;
import dev.norms.ledger.LedgerBuilder;
import dev.norms.ledger.LedgerRecord;
import dev.norms.ledger.Study;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.testing.Names;
import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import dev.norms.vote.Threshold;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.domains.Domain;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back equal, and written again it is the same text. */
@Domain(SmallColleges.class)
class RoundTripProperties {
    private static final JsonMapper MAPPER = NormsJson.mapper();

    private static <T> void isReadBack(T value, Class<T> type) {
        String text = MAPPER.writeValueAsString(value);
        T again = MAPPER.readValue(text, type);
        assertThat(again).isEqualTo(value);
        assertThat(MAPPER.writeValueAsString(again)).isEqualTo(text);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Names.periods();
    }

    @Provide
    Arbitrary<DateRange> ranges() {
        return Names.ranges();
    }

    @Provide
    Arbitrary<String> ids() {
        return Names.ids();
    }

    @Provide
    Arbitrary<Explanation> explanations() {
        return Arbitraries.lazyOf(
                () -> leaves(),
                () -> Combinators.combine(leaves(), explanations().list().ofMaxSize(2))
                        .as((head, details) -> Explanation.of(head.kind(), head.text(), details)));
    }

    private static Arbitrary<Explanation> leaves() {
        return Combinators.combine(Arbitraries.of(StepKind.class), Arbitraries.of("理由", "\"a\"\n\\", "𠮷"))
                .as((kind, text) -> Explanation.of(kind, Label.of(text, text + "en")));
    }

    @Property
    void periods_are_their_names(@ForAll("periods") Period period) {
        assertThat(MAPPER.writeValueAsString(period)).isEqualTo('"' + period.toString() + '"');
        isReadBack(period, Period.class);
    }

    @Property
    void ids_are_their_texts(@ForAll("ids") String id, @ForAll("periods") Period period) {
        isReadBack(OrganizationId.of(id), OrganizationId.class);
        isReadBack(PersonId.of(id), PersonId.class);
        isReadBack(
                new ObligationId(NormId.parse("INS-2.1"), Optional.of(id), id, Optional.of(period)),
                ObligationId.class);
        List<SubjectId> both = List.of(OrganizationId.of(id), PersonId.of(id));
        String text = MAPPER.writerFor(new tools.jackson.core.type.TypeReference<List<SubjectId>>() {})
                .writeValueAsString(both);
        assertThat(MAPPER.readValue(text, new tools.jackson.core.type.TypeReference<List<SubjectId>>() {}))
                .isEqualTo(both);
    }

    @Property
    void ranges_and_bounds_are_read_back(
            @ForAll("ranges") DateRange range,
            @ForAll @IntRange(max = 99) int least,
            @ForAll @IntRange(max = 99) int more,
            @ForAll PeriodUnit unit) {
        isReadBack(range, DateRange.class);
        isReadBack(Bound.atLeast(least), Bound.class);
        isReadBack(Bound.between(least, least + more), Bound.class);
        isReadBack(Bound.atLeast(least).per(unit), Cadence.class);
        isReadBack(Threshold.atLeast(1 + least % 2, 3 + more), Threshold.class);
    }

    @Property
    void texts_of_any_kind_are_read_back(@ForAll @NotBlank String zh, @ForAll @NotBlank String en) {
        if (!zh.isBlank() && !en.isBlank()) {
            isReadBack(Label.of(zh, en), Label.class);
        }
    }

    @Property
    void numbers_are_plain_and_exact(
            @ForAll @BigRange(min = "0", max = "100000") @Scale(3) BigDecimal hours, @ForAll("ids") String person) {
        Study study = Study.builder()
                .person(PersonId.of(person))
                .date(LocalDate.of(2026, 3, 2))
                .hours(hours)
                .build();
        String text = MAPPER.writeValueAsString(study);
        assertThat(text)
                .contains("\"hours\":" + hours.stripTrailingZeros().toPlainString() + "}")
                .doesNotContain("E+");
        assertThat(MAPPER.readValue(text, Study.class).hours()).isEqualByComparingTo(hours);
    }

    @Property
    void explanations_are_read_back(@ForAll("explanations") Explanation explanation) {
        isReadBack(explanation, Explanation.class);
    }

    /** The facts and records that can be, without those that refer to what cannot. */
    private static Ledger whole(SmallCollege small) {
        CollegeBuilder facts = College.builder();
        College kept = small.college();
        kept.organizations().forEach(facts::add);
        kept.organizations().forEach(one -> kept.terms(one.id()).forEach(facts::add));
        kept.people().forEach(person -> kept.stays(person).forEach(facts::add));
        kept.posts().stream()
                .filter(post -> kept.people().contains(post.person()))
                .forEach(facts::add);
        College college = facts.build();
        LedgerBuilder ledger = Ledger.builder(college);
        small.records().stream().filter(record -> isGood(college, record)).forEach(ledger::add);
        for (Object supplement : small.supplements()) {
            if (supplement instanceof Exemption exemption && college.knows(exemption.subject())) {
                ledger.add(exemption);
            } else if (supplement instanceof FollowUp followUp && isGood(college, followUp)) {
                ledger.add(followUp);
            }
        }
        return ledger.build();
    }

    private static boolean isGood(College college, LedgerRecord record) {
        LedgerBuilder alone = Ledger.builder(college).add(record);
        return (record instanceof AttendedActivity attended ? alone.add((LedgerRecord) attended.activity()) : alone)
                .check()
                .problems()
                .isEmpty();
    }

    private static boolean isGood(College college, FollowUp followUp) {
        return Ledger.builder(college).add(followUp).check().problems().isEmpty();
    }

    @Property(tries = 100)
    void colleges_and_ledgers_are_read_back(@ForAll SmallCollege small) {
        Ledger ledger = whole(small);
        String text = MAPPER.writeValueAsString(ledger);
        Ledger again = MAPPER.readValue(text, Ledger.class);
        College college = again.college();
        assertThat(again.records()).isEqualTo(ledger.records());
        assertThat(again.exemptions()).isEqualTo(ledger.exemptions());
        assertThat(again.approvals()).isEqualTo(ledger.approvals());
        assertThat(again.followUps()).isEqualTo(ledger.followUps());
        assertThat(again.supplied()).isEqualTo(ledger.supplied());
        assertThat(college.organizations()).isEqualTo(ledger.college().organizations());
        assertThat(college.posts()).isEqualTo(ledger.college().posts());
        assertThat(college.people())
                .allSatisfy(person -> assertThat(college.stays(person))
                        .isEqualTo(ledger.college().stays(person)));
        assertThat(MAPPER.writeValueAsString(again)).isEqualTo(text);
    }

    @Property(tries = 100)
    void records_are_read_back_without_knowing_their_kind(@ForAll SmallCollege small) {
        small.records().forEach(record -> isReadBack(record, LedgerRecord.class));
    }
}
