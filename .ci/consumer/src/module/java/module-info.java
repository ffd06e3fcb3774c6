/** A user on the module path. */
@SuppressWarnings({"module", "requires-automatic"})
module org.acme {
    requires dev.norms.calendar;
    requires dev.norms.files;
    requires dev.norms.json;
    requires dev.norms.report;
    requires tools.jackson.databind;
}
