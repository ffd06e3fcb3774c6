import org.jspecify.annotations.NullMarked;

/** The papers of an office as Word documents and pages. */
@NullMarked
@SuppressWarnings("requires-automatic")
module dev.norms.papers {
    requires com.google.common;
    requires transitive dev.norms.report;
    requires freemarker;
    requires java.xml;

    exports dev.norms.papers;
    exports dev.norms.papers.sheet;
    exports dev.norms.papers.template;
}
