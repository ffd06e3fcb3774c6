package dev.norms.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.norm.Norm;
import org.junit.jupiter.api.Test;

/** What a college fixes as it is by default changes no word; asks as many books as there are readings. */
class DefaultSummariesTest {
    @Test
    void what_is_fixed_as_it_is_changes_no_word() {
        for (Norm norm : ImplementationOpinion.book().editions().get(0).norms()) {
            norm.interpretations()
                    .forEach(reading -> reading.text()
                            .ifPresent(text -> assertThat(SummariesTest.summary(
                                            reading.code(), text, norm.id().text()))
                                    .isEqualTo(norm.summary())));
        }
        assertThat(SummariesTest.summary("INS-2.1", "1+/quarter", "INS-2.1").zh())
                .isEqualTo("党支部每季度召开党员大会不少于一次。");
    }
}
