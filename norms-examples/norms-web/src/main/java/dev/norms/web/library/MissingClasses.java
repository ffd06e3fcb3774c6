package dev.norms.web.library;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Classes of the JDK that the compiler's class library lacks: those under this package stand for them. */
public final class MissingClasses extends SimpleSubstitutionPolicy {
    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(inPackage("java", true)).packagePrefix(MissingClasses.class.getPackageName());
    }
}
