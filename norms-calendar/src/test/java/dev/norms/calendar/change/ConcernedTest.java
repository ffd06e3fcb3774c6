package dev.norms.calendar.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.duty.NormId;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.SubjectId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ConcernedTest {
    private static final SubjectId ONE = OrganizationId.of("one");
    private static final SubjectId OTHER = OrganizationId.of("other");
    private static final NormId LECTURE = NormId.parse("INS-2.5");
    private static final NormId ASSEMBLY = NormId.parse("INS-2.1");

    private final Concerned concerned = new Concerned();

    /** The norms in which owners are concerned, by the text of the owner. */
    static Map<String, Set<NormId>> inSome(Concerned concerned) {
        Map<String, Set<NormId>> found = new TreeMap<>();
        concerned.forEachInSome((owner, norms) -> found.put(owner.text(), norms));
        return found;
    }

    @Test
    void the_norms_of_an_owner_are_put_together() {
        concerned.add(ONE, Set.of(LECTURE));
        concerned.add(ONE, Set.of(ASSEMBLY));
        concerned.add(ONE, Set.of(LECTURE));
        concerned.add(OTHER, Set.of(ASSEMBLY));
        assertThat(inSome(concerned))
                .containsExactly(Map.entry("one", Set.of(LECTURE, ASSEMBLY)), Map.entry("other", Set.of(ASSEMBLY)));
        assertThat(concerned.inEverything()).isEmpty();
    }

    @Test
    void an_owner_without_a_norm_is_not_concerned() {
        concerned.add(ONE, Set.of());
        assertThat(inSome(concerned)).isEmpty();
    }

    @Test
    void who_is_concerned_in_everything_is_not_concerned_in_some() {
        concerned.add(ONE, Set.of(LECTURE));
        concerned.add(ONE);
        concerned.add(OTHER);
        assertThat(concerned.inEverything()).containsExactlyInAnyOrder(ONE, OTHER);
        assertThat(inSome(concerned)).isEmpty();
    }
}
