package dev.norms.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.internal.order.CodePointOrder;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.testing.Names;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import dev.norms.time.WindowName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ids, periods and ranges: texts, order and serialized form. */
class IdProperties {
    @Provide
    Arbitrary<ObligationId> obligations() {
        return Combinators.combine(
                        norms(),
                        Names.ids().optional(),
                        Names.ids(),
                        Names.periods().optional())
                .as(ObligationId::new);
    }

    @Provide
    Arbitrary<NormId> norms() {
        return Combinators.combine(
                        Arbitraries.of("ORG", "INS", "COL"),
                        Arbitraries.integers().between(1, 99),
                        Arbitraries.integers().between(1, 99))
                .as((category, row, demand) -> NormId.of(category + "-" + row + "." + demand));
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

    @Property
    void the_path_form_is_read_back_and_has_no_character_that_addresses_reserve(
            @ForAll("obligations") ObligationId id) {
        assertThat(ObligationId.parsePath(id.pathForm())).isEqualTo(id);
        assertThat(id.pathForm().codePoints())
                .allMatch(point -> Character.isLetterOrDigit(point) || "-._~".indexOf(point) >= 0);
        assertThat(ObligationId.of(id.toString())).isEqualTo(id);
    }

    @Property
    void two_obligations_have_two_paths(
            @ForAll("obligations") ObligationId one, @ForAll("obligations") ObligationId other) {
        assertThat(one.pathForm().equals(other.pathForm())).isEqualTo(one.equals(other));
    }

    @Example
    void a_path_names_norm_owner_period_and_part() {
        assertThat(Stream.of("INS-2.1@art-f1/2021-Q2", "ACT-1.1@art", "ACT-1.1#p1@art", "INS-2.1#a@art/2021")
                        .map(text -> ObligationId.of(text).pathForm()))
                .containsExactly("INS-2.1~art-f1~2021-Q2", "ACT-1.1~art", "ACT-1.1~art~~p1", "INS-2.1~art~2021~a");
        assertThat(Stream.of("INS-2.1~art-f1~2021-Q2", "ACT-1.1~art", "ACT-1.1~art~~p1", "INS-2.1~art~2021~a"))
                .allSatisfy(path ->
                        assertThat(ObligationId.parsePath(path).pathForm()).isEqualTo(path));
        for (String wrong : List.of("INS-2.1", "INS-2.1~art~", "INS-2.1~art~2021~", "INS-2.1~art~2021~a~b")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ObligationId.parsePath(wrong))
                    .withMessage("path of an obligation must be like INS-2.1~art-f1~2021-Q2, but was '" + wrong + "'");
        }
    }

    @Property
    void ids_and_periods_are_in_the_order_of_their_texts(
            @ForAll("ids") String one,
            @ForAll("ids") String other,
            @ForAll("periods") Period period,
            @ForAll("periods") Period later,
            @ForAll("obligations") ObligationId duty,
            @ForAll("obligations") ObligationId another) {
        assertThat(PersonId.parse(one).compareTo(OrganizationId.parse(other))).isEqualTo(ofTexts(one, other));
        assertThat(period.compareTo(later)).isEqualTo(ofTexts(period, later));
        assertThat(duty.compareTo(another)).isEqualTo(ofTexts(duty, another));
    }

    private static int ofTexts(Object one, Object other) {
        return CodePointOrder.INSTANCE.compare(one.toString(), other.toString());
    }

    @Example
    void norms_are_in_the_order_of_the_document() {
        assertThat(Stream.of("ART-1.1", "INS-10.1", "INS-2.10", "INS-2.9", "ORG-3.1")
                        .map(NormId::of)
                        .sorted())
                .extracting(NormId::text)
                .containsExactly("ORG-3.1", "INS-2.9", "INS-2.10", "INS-10.1", "ART-1.1");
    }

    @Example
    void the_numbers_of_a_norm_are_from_1_to_99_without_a_leading_zero() {
        assertThat(Stream.of("INS-1.1", "INS-9.10", "INS-10.9", "INS-99.99")
                        .map(NormId::of)
                        .map(NormId::toString))
                .containsExactly("INS-1.1", "INS-9.10", "INS-10.9", "INS-99.99");
        for (String number : List.of("", "0", "01", "100", "1a", "a", "/", ":", "1/", "1:", "-1", "１")) {
            for (String wrong : List.of("INS-" + number + ".1", "INS-1." + number)) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> NormId.of(wrong))
                        .withMessage("norm must be like INS-2.4, but was '" + wrong + "'");
            }
        }
    }

    @Property
    void ranges_are_ordered_by_first_day_then_by_end(@ForAll("ranges") DateRange one, @ForAll("ranges") DateRange two) {
        int order = one.compareTo(two);
        assertThat(Integer.signum(two.compareTo(one))).isEqualTo(-Integer.signum(order));
        assertThat(order == 0).isEqualTo(one.equals(two));
        if (one.from().isBefore(two.from())) {
            assertThat(order).isNegative();
        } else if (one.from().equals(two.from())
                && one.until().isPresent()
                && two.until().isEmpty()) {
            assertThat(order).isNegative();
        }
        one.until().ifPresent(end -> {
            assertThat(one.end()).isEqualTo(end);
            assertThat(one.last()).isEqualTo(end.minusDays(1));
        });
    }

    @Property(tries = 100)
    void what_is_serialized_is_read_back(
            @ForAll("obligations") ObligationId duty, @ForAll("ranges") DateRange range, @ForAll("ids") String id)
            throws IOException, ClassNotFoundException {
        List<Object> values = List.of(
                duty,
                duty.norm(),
                duty.period(),
                range,
                OrganizationId.of(id),
                PersonId.of(id),
                Bound.atLeast(1),
                Bound.between(1, 2),
                Cadence.of(Bound.atLeast(2), WindowName.YEAR_END, PeriodUnit.MONTH));
        for (Object value : values) {
            Object written = value instanceof Optional<?> period ? period.orElse(null) : value;
            assertThat(copy(written)).isEqualTo(written);
        }
    }

    private static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
