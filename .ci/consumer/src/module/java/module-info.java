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
    requires spring.context;
}
