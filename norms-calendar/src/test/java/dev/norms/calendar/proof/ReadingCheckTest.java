package dev.norms.calendar.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.norms.book.NormBook;
import dev.norms.calendar.proof.shape.Shapes;
import dev.norms.duty.NormId;
import dev.norms.profile.Profile;
import dev.norms.profile.ProfileRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of two readings in a book of few norms, one makes no difference. The other norms say how to vote. */
class ReadingCheckTest {
    private static final Set<String> FEW = Set.of("INS-2.1", "INS-2.5", "INS-1.2", "INS-3.1", "ORG-3.2");

    private final ProofSubject subject = FewNorms.subject()
            .with(PlantedDefects.withReadings(norm -> FEW.contains(norm.id().text())));

    @Test
    void a_value_that_changes_nothing_is_a_flaw() {
        ReadingCheck check = new ReadingCheck(subject, new RowCheck(Shapes.corners()), new Witnesses());
        List<Flaw> flaws = check.flaws(true);
        assertThat(flaws)
                .filteredOn(flaw -> flaw.kind() == FlawKind.IDLE_READING)
                .singleElement()
                .satisfies(flaw -> {
                    assertThat(flaw.norms()).containsExactly(NormId.parse("INS-2.5"));
                    assertThat(flaw.text().en()).isEqualTo("own-idle as 1+/quarter: it changes nothing");
                    assertThat(flaw.profile())
                            .extracting(ProfileRow::setting, ProfileRow::value)
                            .containsExactly(tuple("own-idle", "1+/quarter"));
                });
        assertThat(flaws)
                .filteredOn(flaw -> flaw.kind() != FlawKind.IDLE_READING)
                .isNotEmpty()
                .allMatch(flaw ->
                        flaw.kind() == FlawKind.UNREALIZABLE && flaw.text().en().contains("the book does not take it"))
                .extracting(Flaw::toString)
                .contains("unrealizable [ORG-3.2]: election-candidates as 30: the book does not take it:"
                        + " [election-candidates: is a reading that this edition does not let fix]");
        Probes probes = new Probes(subject);
        assertThat(probes.isSame(tailored("own-idle"))).isTrue();
        assertThat(probes.isSame(tailored("own-number"))).isFalse();
        assertThat(check.scope().en())
                .matches(
                        "readings: \\d+ values, each asked 36 times; 1 pairs of them, of which 0 change a norm in common"
                                + " and were tried as a book of their own, on 4 shapes;.*");
    }

    private ProofSubject tailored(String reading) {
        NormBook book = subject.book();
        Profile profile = book.read(List.of(new ProfileRow(reading, "1+/quarter", "art", "so")))
                .profile();
        return subject.with(book.tailoredBy(profile));
    }
}
