package dev.norms.calendar.assessment;

import dev.norms.calendar.plan.ObligationTemplate;
import dev.norms.calendar.plan.SharedTemplates;
import dev.norms.evidence.EvidenceSource;
import dev.norms.evidence.Unit;
import dev.norms.time.TermPeriod;
import java.util.Set;

/**
 * The rule that turns the sum counted for a template into a verdict; owners of one kind share it.
 *
 * @param isKnown false for a term whose election is after the as-of day
 * @param isCounted whether its records are counted together with those of other templates
 * @param isInHours whether sums are hundredths of class hours
 * @param owed the sum that is enough: a number of times, or hundredths of class hours
 * @param ifTooLittle the number of the verdict if the sum is less
 * @param ifEnough the number of the verdict if the sum is enough, but not on time
 * @param ifOnTime the number of the verdict if the sum on time is enough
 */
record RowRule(
        boolean isKnown, boolean isCounted, boolean isInHours, long owed, int ifTooLittle, int ifEnough, int ifOnTime) {
    private static final long HUNDREDTHS = 100;

    static RowRule[] of(SharedTemplates templates, Assessor assessor) {
        RowRule[] rules = new RowRule[templates.rows().size()];
        for (int row = 0; row < rules.length; row++) {
            rules[row] = of(templates.rows().get(row), templates.isCounted(row), assessor);
        }
        return rules;
    }

    private static RowRule of(ObligationTemplate template, boolean isCounted, Assessor assessor) {
        boolean inHours = template.requirement().evidence().unit() == Unit.CLASS_HOURS;
        return new RowRule(
                !(template.window().period() instanceof TermPeriod term)
                        || !term.elected().isAfter(assessor.asOf()),
                isCounted,
                inHours,
                template.bound().atLeast() * (inHours ? HUNDREDTHS : 1),
                number(template, assessor, false, false),
                number(template, assessor, true, false),
                number(template, assessor, true, true));
    }

    /** Returns the number of the verdict, if the sum counted is enough or not. */
    private static int number(ObligationTemplate template, Assessor assessor, boolean enough, boolean enoughOnTime) {
        Set<EvidenceSource> sources = template.requirement().evidence().sources();
        return (template.applies()
                        ? assessor.verdict(template.duty().norm(), template.window(), sources, enough, enoughOnTime)
                        : Verdict.NOT_APPLICABLE)
                .number();
    }

    /** Returns the number of the verdict on a sum, given also the part of it that is on time. */
    private int verdict(long done, long doneOnTime) {
        return doneOnTime >= owed ? ifOnTime : done >= owed ? ifEnough : ifTooLittle;
    }

    /** Returns the {@linkplain PackedResult packed result} of a sum, given also the part of it that is on time. */
    int result(long done, long doneOnTime) {
        return PackedResult.of(
                verdict(done, doneOnTime), isInHours ? PackedResult.ofHundredths(done) : PackedResult.ofWhole(done));
    }
}
