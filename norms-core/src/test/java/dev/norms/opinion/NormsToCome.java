package dev.norms.opinion;

import dev.norms.duty.NormId;
import java.util.List;
import java.util.stream.Stream;

/** Norms that clauses name and the book does not have yet. The list may only shrink; when it is empty it goes. */
final class NormsToCome {
    private static final String IDS = """
            ORG-1.1 ORG-1.2 ORG-2.1 ORG-2.2 ORG-2.3
            INS-1.1 INS-1.2 INS-1.3 INS-1.4 INS-1.5 INS-3.2
            MGT-4.2
            ACT-1.2 ACT-1.3 ACT-1.4 ACT-1.5 ACT-3.1 ACT-3.2
            IMG-1.1 IMG-2.1 IMG-2.2 IMG-3.1 IMG-3.2 IMG-3.3
            ART-2.1 ART-3.1 ART-3.2 ART-3.3 ART-5.1 ART-6.1 ART-7.1 ART-8.1 ART-8.2 ART-9.1 ART-10.1 ART-11.3
            ART-12.1 ART-13.1 ART-13.2 ART-13.3 ART-14.1 ART-15.1 ART-16.1 ART-16.2 ART-16.3 ART-17.1 ART-18.1
            ART-19.1 ART-19.2 ART-20.1
            """;

    private NormsToCome() {}

    static List<NormId> list() {
        return Stream.of(IDS.strip().split("\\s+", -1))
                .filter(id -> !id.isEmpty())
                .map(NormId::parse)
                .toList();
    }
}
