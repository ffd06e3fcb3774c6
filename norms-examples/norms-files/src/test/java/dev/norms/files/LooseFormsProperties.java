package dev.norms.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.fact.Checked;
import dev.norms.fact.Problem;
import dev.norms.opinion.ImplementationOpinion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What people and spreadsheets write is read as what it means. */
class LooseFormsProperties {
    @Property(tries = 300)
    void a_college_in_loose_forms_is_the_same_college(@ForAll long seed, @ForAll long forms) {
        MadeUpCollege college = new MadeUpCollege(seed);

        Checked<CollegeFiles> read =
                CollegeFolder.check(new LooseCollege(college, forms).files(), ImplementationOpinion.book());

        assertThat(read.problems()).extracting(Problem::toString).isEmpty();
        assertThat(Snapshot.of(read.value())).isEqualTo(college.facts());
        assertThat(read.value().leniencies()).isNotEmpty();
    }
}
