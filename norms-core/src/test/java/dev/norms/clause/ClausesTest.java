package dev.norms.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.duty.NormId;
import dev.norms.label.Label;
import dev.norms.norm.Executability;
import dev.norms.source.Provision;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {
    private static final Fingerprint WORDS = Fingerprint.of("茶");
    private final Clauses clauses = SmallDocument.clauses();

    @Test
    void finds_an_address_and_what_stands_within_one() {
        assertThat(clauses.find(Provision.parse("article:1#2")))
                .contains(clauses.all().get(4));
        assertThat(clauses.find(Provision.parse("article:1"))).isEmpty();
        assertThat(clauses.within(Provision.parse("article:1")))
                .containsExactlyElementsOf(clauses.all().subList(3, 5));
        assertThat(clauses.within(Provision.parse("annex:ORG-1"))).hasSize(3);
        assertThat(clauses.within(Provision.parse("article:9"))).isEmpty();
        assertThat(clauses.wholes()).extracting(Provision::toString).startsWith("preamble", "heading:1", "article:1");
    }

    @Test
    void knows_the_clauses_of_a_norm() {
        assertThat(clauses.forNorm(NormId.parse("ART-1.1")))
                .extracting(clause -> clause.provision().toString())
                .containsExactly("article:1#1", "article:1#2");
        assertThat(clauses.forNorm(NormId.parse("ART-9.9"))).isEmpty();
        assertThat(clauses.norms()).contains(NormId.parse("INS-1.3")).hasSize(9);
        assertThat(clauses).hasToString("19 clauses");
    }

    @Test
    void refuses_an_address_twice() {
        Clause clause = SmallDocument.clause("article:1#1", "", WORDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clauses.of(List.of(clause, clause)))
                .withMessageContaining("article:1#1");
    }

    @Test
    void a_clause_has_norms_or_a_reason() {
        Clause recital = SmallDocument.clause("article:1#1", "", WORDS);
        Clause demand = SmallDocument.clause("article:1#1", "ART-1.1", WORDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> recital.withReason(java.util.Optional.empty()))
                .withMessageContaining("article:1#1");
        assertThatIllegalArgumentException().isThrownBy(() -> demand.withReason(Label.of("原因", "reason")));
        assertThatIllegalArgumentException().isThrownBy(() -> demand.withExecutability(Executability.RECITAL));
        assertThatIllegalArgumentException().isThrownBy(() -> demand.withRevision(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> demand.withNorms(NormId.parse("ART-1.1"), NormId.parse("ART-1.1")));
    }

    @Test
    void reads_a_table() {
        Clauses table = Clauses.parse("# comment\n\nannex:ORG-1#1 | 2 | V | ORG-1.1 ART-1.1 | " + WORDS
                + " | 甲 | a\nannex:ORG-1#2|1|F|ORG-1.2|as annex:ORG-1#1|乙|b\r\narticle:1#1 | 1 | R | - | " + WORDS
                + " | 丙 | c | 不提要求 | no demand\n");
        assertThat(table.all()).hasSize(3);
        assertThat(table.all().get(0).revision()).isEqualTo(2);
        assertThat(table.all().get(0).executability()).isEqualTo(Executability.VAGUE);
        assertThat(table.all().get(0).norms()).hasSize(2);
        assertThat(table.all().get(1).words()).isEqualTo(WORDS);
        assertThat(table.all().get(2).reason()).contains(Label.of("不提要求", "no demand"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "article:1#1 | 1 | F | ART-1.1",
                "article | 1 | F | ART-1.1 | 1:%s | 甲 | a",
                "article:1#1 | x | F | ART-1.1 | 1:%s | 甲 | a",
                "article:1#1 | 1 | Z | ART-1.1 | 1:%s | 甲 | a",
                "article:1#1 | 1 | F | ART | 1:%s | 甲 | a",
                "article:1#1 | 1 | F | ART-1.1 | 0:%s | 甲 | a",
                "article:1#1 | 1 | F | ART-1.1 | 1:%sff | 甲 | a",
                "article:1#1 | 1 | F | ART-1.1 | %s | 甲 | a",
                "article:1#1 | 1 | F | ART-1.1 | as article:2#1 | 甲 | a",
                "article:1#1 | 1 | F | ART-1.1 | 1:%s |  | a",
                "article:1#1 | 1 | R | - | 1:%s | 甲 | a",
                "article:1#1 | 1 | F | ART-1.1 | 1:%s | 甲 | a | 原因 | reason"
            })
    void a_wrong_table_is_refused_with_its_line(String line) {
        String table = "# head\n" + line.replace("%s", WORDS.digest());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Clauses.parse(table))
                .withMessageStartingWith("2: ");
    }

    @Test
    void a_fingerprint_is_of_words_only() {
        assertThat(Fingerprint.of("茶 \n")).isEqualTo(WORDS);
        assertThat(WORDS.length()).isEqualTo(1);
        assertThat(Fingerprint.of("abc"))
                .hasToString("3:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatIllegalArgumentException().isThrownBy(() -> Fingerprint.of(" \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"g", "/", ":", "`", "A", "F", " ", "é"})
    void a_digest_is_of_hexadecimal_digits(String wrong) {
        String digest = "09af".repeat(16);
        assertThat(new Fingerprint(1, digest).digest()).isEqualTo(digest);
        assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint(1, wrong + digest.substring(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Fingerprint(1, digest.substring(1)));
    }
}
