import org.jspecify.annotations.NullMarked;

/** Reads the facts of a college from a database and writes findings back into it. */
@NullMarked
@SuppressWarnings({"opens", "requires-automatic"})
module dev.norms.jdbc {
    requires transitive com.google.common;
    requires transitive dev.norms.files;
    requires transitive java.sql;
    // an automatic module, named after the file of its jar
    requires flyway.core;

    exports dev.norms.jdbc;

    // the scripts, which Flyway looks for
    opens dev.norms.jdbc.migration;
}
