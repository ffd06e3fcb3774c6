import org.jspecify.annotations.NullMarked;

/** Maps codes of other systems to our terms and back, and makes a college's files from the ministry's tables. */
@NullMarked
module dev.norms.codes {
    requires transitive com.google.common;
    requires transitive dev.norms.files;
    requires de.siegmar.fastcsv;
    requires tools.jackson.core;

    exports dev.norms.codes;
    exports dev.norms.codes.ministry;
}
