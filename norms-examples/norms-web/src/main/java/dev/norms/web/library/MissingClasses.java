package dev.norms.web.library;

import java.util.List;
import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/** Stand-ins, in packages below this one, for classes that the compiler's class library lacks or that are too large. */
public final class MissingClasses extends SimpleSubstitutionPolicy {
    @Override
    public void contribute(SubstitutionSink sink) {
        for (String root : List.of("java", "tools")) {
            sink.selectClasses(inPackage(root, true)).packagePrefix(MissingClasses.class.getPackageName());
        }
    }
}
