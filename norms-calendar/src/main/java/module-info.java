import org.jspecify.annotations.NullMarked;

/** Planning and assessment of obligations: who owes what by when, and whether it was done. */
@NullMarked
@SuppressWarnings("requires-automatic") // Guava and the annotations of Immutables
module dev.norms.calendar {
    requires com.google.common;
    requires transitive dev.norms.core;
    requires static org.immutables.value.annotations;

    exports dev.norms.calendar.academic;
    exports dev.norms.calendar.admission;
    exports dev.norms.calendar.assessment;
    exports dev.norms.calendar.composition;
    exports dev.norms.calendar.election;
    exports dev.norms.calendar.feed;
    exports dev.norms.calendar.ical;
    exports dev.norms.calendar.live;
    exports dev.norms.calendar.notice;
    exports dev.norms.calendar.obligation;
    exports dev.norms.calendar.preference;
    exports dev.norms.calendar.proof;
    exports dev.norms.calendar.proposal;
    exports dev.norms.calendar.question;
    exports dev.norms.calendar.remedy;
    exports dev.norms.calendar.remedy.act;
    exports dev.norms.calendar.schedule;
    exports dev.norms.calendar.workday;
}
