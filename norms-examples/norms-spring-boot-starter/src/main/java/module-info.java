import org.jspecify.annotations.NullMarked;

/** Book, calendar, JSON, conversion and health in a Spring Boot application. */
@NullMarked
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.norms.spring {
    requires transitive dev.norms.files;
    requires transitive dev.norms.json;
    requires transitive spring.boot.autoconfigure;
    requires spring.beans;
    requires spring.boot;
    requires spring.context;
    requires spring.core;
    // only where an application has them
    requires static dev.norms.jdbc;
    requires static spring.boot.health;

    exports dev.norms.spring;

    // beans, which Spring makes by reflection
    opens dev.norms.spring;
}
