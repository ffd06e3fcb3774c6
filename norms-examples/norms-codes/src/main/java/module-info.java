import org.jspecify.annotations.NullMarked;

/** The codes of other systems for our terms, and the ministry's tables as a college's files. */
@NullMarked
module dev.norms.codes {
    requires transitive com.google.common;
    requires transitive dev.norms.files;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    exports dev.norms.codes;
    exports dev.norms.codes.ministry;
}
