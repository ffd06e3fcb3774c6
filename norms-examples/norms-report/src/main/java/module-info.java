import org.jspecify.annotations.NullMarked;

/** Plan and standing of a college as views, pages and spreadsheets. */
@NullMarked
@SuppressWarnings({"opens", "requires-automatic"})
module dev.norms.report {
    requires com.google.common;
    requires transitive dev.norms.calendar;
    requires gg.jte.runtime;
    requires org.dhatim.fastexcel;

    exports dev.norms.report.agenda;
    exports dev.norms.report.book;
    exports dev.norms.report.page;
    exports dev.norms.report.paper;
    exports dev.norms.report.reason;
    exports dev.norms.report.register;
    exports dev.norms.report.sheet;
    exports dev.norms.report.standing;
    exports dev.norms.report.unit;
    exports dev.norms.report.year;

    // the compiled templates, which are called by reflection
    opens dev.norms.report.template to
            gg.jte.runtime;
}
