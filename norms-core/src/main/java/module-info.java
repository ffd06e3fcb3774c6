import org.jspecify.annotations.NullMarked;

/**
 * The pure domain: what the norms say, what a college is and what it did, as immutable values.
 *
 * <p>No clock, no zone, no locale, no static state, no I/O but the bundled table of clauses.
 */
@NullMarked
@SuppressWarnings({"module", "requires-automatic"})
module dev.norms.core {
    requires com.google.common;
    requires transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports dev.norms.admission;
    exports dev.norms.book;
    exports dev.norms.clause;
    exports dev.norms.college;
    exports dev.norms.duty;
    exports dev.norms.evidence;
    exports dev.norms.explanation;
    exports dev.norms.fact;
    exports dev.norms.label;
    exports dev.norms.ledger;
    exports dev.norms.norm;
    exports dev.norms.opinion;
    exports dev.norms.organization;
    exports dev.norms.procedure;
    exports dev.norms.profile;
    exports dev.norms.requirement;
    exports dev.norms.source;
    exports dev.norms.time;
    exports dev.norms.vote;
    exports dev.norms.internal.choice to
            dev.norms.calendar;
    exports dev.norms.internal.choice.admission to
            dev.norms.calendar;
    exports dev.norms.internal.column to
            dev.norms.calendar;
    exports dev.norms.internal.order to
            dev.norms.calendar;
    exports dev.norms.internal.style to
            dev.norms.calendar;
}
