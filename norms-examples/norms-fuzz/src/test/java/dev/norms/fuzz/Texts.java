package dev.norms.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.norms.calendar.academic.TeachingWeek;
import dev.norms.calendar.feed.Namespace;
import dev.norms.clause.Fingerprint;
import dev.norms.clause.Trace;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.opinion.ImplementationOpinion;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.requirement.Amount;
import dev.norms.source.Citation;
import dev.norms.source.Provision;
import dev.norms.time.Bound;
import dev.norms.time.Cadence;
import dev.norms.time.DateRange;
import dev.norms.time.Period;
import dev.norms.vote.Threshold;
import java.util.List;
import java.util.function.Function;

/** Readings of short texts, and of the document. */
final class Texts {
    private static final List<Function<String, Object>> IDS = List.of(
            ObligationId::parse,
            ObligationId::of,
            NormId::parse,
            OrganizationId::parse,
            PersonId::parse,
            Citation::parse,
            Provision::parse,
            Threshold::parse,
            Namespace::parse,
            Fingerprint::parse,
            ActivityKind::parse);
    private static final List<Function<String, Object>> PERIODS =
            List.of(Period::parse, DateRange::parse, Bound::parse, Cadence::parse, TeachingWeek::parse, Amount::parse);

    private Texts() {}

    static String decode(byte[] input) {
        return new String(input, UTF_8);
    }

    static void readId(byte[] input) {
        IDS.forEach(parser -> readTwice(parser, decode(input)));
    }

    static void readPeriod(byte[] input) {
        PERIODS.forEach(parser -> readTwice(parser, decode(input)));
    }

    /** Reads a text, and what its value prints again. */
    private static void readTwice(Function<String, Object> parser, String text) {
        Object value;
        try {
            value = parser.apply(text);
        } catch (IllegalArgumentException e) {
            if (e.getMessage() == null || e.getMessage().isBlank()) {
                throw new AssertionError("refused without a reason: " + text, e);
            }
            return;
        }
        Object again = parser.apply(value.toString());
        if (!again.equals(value)) {
            throw new AssertionError(text + " is " + value + ", which is read as " + again);
        }
    }

    static void readDocument(byte[] input) {
        Trace trace = Trace.of(ImplementationOpinion.clauses(), decode(input));
        if (trace.isSame() && trace.isOther()) {
            throw new AssertionError("the same and another document at once");
        }
    }
}
