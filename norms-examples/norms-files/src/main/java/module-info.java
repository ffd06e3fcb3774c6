import org.jspecify.annotations.NullMarked;

/** Reads the files of a college as facts, and a university's calendar as semesters and days. */
@NullMarked
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module dev.norms.files {
    requires transitive com.google.common;
    requires transitive dev.norms.calendar;
    requires de.siegmar.fastcsv;
    requires com.fasterxml.aalto;
    requires java.xml;
    requires net.sf.biweekly;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    // the lexer of biweekly; its jar names no module, so that the name comes from the file's
    requires vinnie;

    exports dev.norms.files;
    exports dev.norms.files.cell;
    exports dev.norms.files.code;
    exports dev.norms.files.csv;
    exports dev.norms.files.event;
    exports dev.norms.files.found;
    exports dev.norms.files.leniency;
    exports dev.norms.files.proposal;
    exports dev.norms.files.published;
    exports dev.norms.files.table;
    exports dev.norms.files.university;
    exports dev.norms.files.university.meaning;
}
