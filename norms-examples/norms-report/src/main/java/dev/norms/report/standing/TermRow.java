package dev.norms.report.standing;

import dev.norms.book.NormBook;
import dev.norms.calendar.assessment.Assessment;
import dev.norms.college.College;
import dev.norms.college.Organization;
import dev.norms.college.TermOfOffice;
import dev.norms.duty.Addressee;
import dev.norms.norm.Norm;
import dev.norms.organization.TermRule;
import dev.norms.report.unit.Shade;
import dev.norms.requirement.TermRequirement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The term of office that an organization is in.
 *
 * @param unit the number of the unit
 * @param organization its name
 * @param elected when it was elected
 * @param opens when its re-election may begin
 * @param deadline when it must have been elected anew
 * @param extended whether the deadline was put off with approval
 * @param state how it stands on the as-of day
 * @param shade the color of that
 */
public record TermRow(
        int unit,
        String organization,
        LocalDate elected,
        LocalDate opens,
        LocalDate deadline,
        boolean extended,
        String state,
        Shade shade) {
    /**
     * The days that a time line shows.
     *
     * @param from the first
     * @param until the day after the last
     */
    public record Axis(LocalDate from, LocalDate until) {
        private static final int YEARS = 4;

        static Axis around(LocalDate day) {
            return new Axis(LocalDate.of(day.getYear() - YEARS + 1, 1, 1), LocalDate.of(day.getYear() + YEARS, 1, 1));
        }

        /**
         * Where a day lies on the line.
         *
         * @param day the day
         * @return percent from the left, with one decimal, 0 to 100
         */
        public String at(LocalDate day) {
            return percent(day.toEpochDay() - from.toEpochDay());
        }

        /**
         * How long a span is on the line.
         *
         * @param first its first day
         * @param end the day after its last
         * @return percent of the line, with one decimal
         */
        public String length(LocalDate first, LocalDate end) {
            LocalDate left = first.isBefore(from) ? from : first;
            LocalDate right = end.isAfter(until) ? until : end;
            return percent(right.toEpochDay() - left.toEpochDay());
        }

        private String percent(long days) {
            long whole = until.toEpochDay() - from.toEpochDay();
            long cut = Math.max(0, Math.min(whole, days));
            return BigDecimal.valueOf(cut * 100)
                    .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }

    /** The latest known term of each organization that exists on the as-of day and has one. */
    static List<TermRow> all(Assessment assessment, ToIntFunction<Organization> number) {
        LocalDate day = assessment.asOf();
        College college = assessment.schedule().college();
        NormBook book = assessment.schedule().book();
        return college.organizations().stream()
                .filter(organization -> organization.life().contains(day))
                .flatMap(organization -> college.terms(organization.id()).stream()
                        .filter(term -> !term.elected().isAfter(day))
                        .max(Comparator.comparing(TermOfOffice::elected))
                        .flatMap(term -> of(term, organization, number.applyAsInt(organization), book, day))
                        .stream())
                .toList();
    }

    private static Optional<TermRow> of(
            TermOfOffice term, Organization organization, int unit, NormBook book, LocalDate day) {
        return rule(organization, book, term.elected()).map(rule -> {
            LocalDate opens = rule.opens(term.elected());
            LocalDate deadline = term.deadline(rule);
            boolean over = day.isAfter(deadline);
            boolean open = !day.isBefore(opens);
            return new TermRow(
                    unit,
                    organization.name(),
                    term.elected(),
                    opens,
                    deadline,
                    deadline.isAfter(rule.expiry(term.elected())),
                    over ? "已届满，未见换届" : open ? "换届窗口期" : "任期内",
                    over ? Shade.BAD : open ? Shade.WATCH : Shade.GOOD);
        });
    }

    private static Optional<TermRule> rule(Organization organization, NormBook book, LocalDate day) {
        return book.governing(day).norms().stream()
                .filter(norm -> norm.addressees().stream()
                        .map(Addressee::tier)
                        .anyMatch(
                                tier -> tier.filter(organization.kind()::equals).isPresent()))
                .flatMap(norm -> requirement(norm).stream())
                .map(TermRequirement::rule)
                .findFirst();
    }

    private static Optional<TermRequirement> requirement(Norm norm) {
        return norm.find(TermRequirement.class);
    }
}
