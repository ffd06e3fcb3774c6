/** A user on the module path. */
module org.acme {
    requires dev.norms.files;
    requires dev.norms.json;
    requires dev.norms.report;
}
