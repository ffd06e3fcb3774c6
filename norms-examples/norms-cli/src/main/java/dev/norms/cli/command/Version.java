package dev.norms.cli.command;

import dev.norms.opinion.ImplementationOpinion;
import dev.norms.source.Edition;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, of the norms in it and of the Java that runs it. */
final class Version implements IVersionProvider {
    Version() {}

    @Override
    public String[] getVersion() {
        Edition edition = ImplementationOpinion.EDITION_2020;
        String program = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("development");
        return new String[] {
            "norms " + program,
            edition.number() + " " + edition.inForce().from(),
            "Java " + Runtime.version().toString()
        };
    }
}
