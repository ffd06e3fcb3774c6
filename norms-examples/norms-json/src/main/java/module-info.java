import org.jspecify.annotations.NullMarked;

/** Writes the library's values as JSON and reads them back. */
@NullMarked
module dev.norms.json {
    requires com.google.common;
    requires transitive dev.norms.calendar;
    requires transitive tools.jackson.databind;

    exports dev.norms.json;

    // the forms of some types, which are called by reflection
    opens dev.norms.json to
            tools.jackson.databind;

    provides tools.jackson.databind.JacksonModule with
            dev.norms.json.NormsModule;
}
