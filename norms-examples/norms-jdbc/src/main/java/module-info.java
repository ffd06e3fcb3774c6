import org.jspecify.annotations.NullMarked;

/** The facts of a college in a database, and what was found in it. */
@NullMarked
@SuppressWarnings({"opens", "requires-automatic"})
module dev.norms.jdbc {
    requires transitive com.google.common;
    requires transitive dev.norms.files;
    requires transitive java.sql;
    // its jar names no module, so that the name comes from the file's
    requires flyway.core;

    exports dev.norms.jdbc;

    // the scripts, which Flyway looks for
    opens dev.norms.jdbc.migration;
}
