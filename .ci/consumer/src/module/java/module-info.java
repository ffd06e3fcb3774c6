/** A user on the module path. */
@SuppressWarnings("requires-automatic")
module org.acme {
    requires com.h2database;
    requires dev.norms.codes;
    requires dev.norms.files;
    requires dev.norms.jdbc;
    requires dev.norms.json;
    requires dev.norms.papers;
    requires dev.norms.report;
    requires dev.norms.spring;
    requires spring.boot.autoconfigure;
    requires spring.context;

    // beans, which Spring makes by reflection
    opens org.acme to
            spring.core,
            spring.beans,
            spring.context;
}
