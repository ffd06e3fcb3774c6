package dev.norms.calendar.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Names of files are safe and tell ids apart wherever they are put. */
class FeedAddressProperties {
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "lpt9");

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> characters = Arbitraries.frequencyOf(
                        Tuple.of(6, Arbitraries.of("a", "A", "b", "B", "0", "9", ".", "-", "_", "con", "CON", "nul")),
                        Tuple.of(2, Arbitraries.of("é", "É", "ß", "ẞ", "ж", "Ж", "ı", "支", "部", "が", "𠮷", "٣")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(list -> String.join("", list));
        return characters
                .map(text -> Normalizer.normalize(text, Normalizer.Form.NFC))
                .filter(text -> text.codePointCount(0, text.length()) <= 64);
    }

    @Property(tries = 2000)
    void two_ids_never_share_a_file_even_where_case_and_composition_are_not_told_apart(
            @ForAll("ids") String one, @ForAll("ids") String other) {
        for (String near : new String[] {other, flipped(one), one + "a", "a" + one}) {
            if (!near.equals(one) && near.codePointCount(0, near.length()) <= 64) {
                assertThat(folded(name(one))).isNotEqualTo(folded(name(near)));
            }
        }
    }

    private static String flipped(String id) {
        return id.equals(id.toLowerCase(Locale.ROOT)) ? id.toUpperCase(Locale.ROOT) : id.toLowerCase(Locale.ROOT);
    }

    private static String folded(String name) {
        String lower = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(lower, Normalizer.Form.NFD);
    }

    @Property(tries = 2000)
    void a_name_is_safe(@ForAll("ids") String id) {
        String name = name(id);
        assertThat(name).endsWith(".ics").doesNotStartWith(".").doesNotContain("/", "\\", ":", "%", " ");
        assertThat(DEVICES).doesNotContain(name.substring(0, name.indexOf('.')));
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(184);
        assertThat(FeedAddress.of(PersonId.of(id))).isEqualTo("people/" + name);
    }

    @Example
    void names_are_readable() {
        assertThat(name("art-f1")).isEqualTo("art-f1.ics");
        assertThat(name("教工_1")).isEqualTo("教工_1.ics");
        assertThat(name("u1.g")).isEqualTo("u1.g.ics");
        assertThat(name("P001")).isEqualTo("=p001.ics");
        assertThat(name(".")).isEqualTo("=..ics");
        assertThat(name("..")).isEqualTo("=...ics");
        assertThat(name("con")).isEqualTo("con=.ics");
        assertThat(name("nul.a")).isEqualTo("nul=.a.ics");
        assertThat(name("console")).isEqualTo("console.ics");
        assertThat(name("é")).isEqualTo("=0e9=.ics");
        assertThat(name("Ж".repeat(64))).matches("(=0416=){24}=0==[0-9a-f]{32}\\.ics");
        assertThat(Feed.COLLEGE).isEqualTo("schedule.ics");
        assertThatThrownBy(() -> Published.NOTHING.and("a", "a", List.of()))
                .hasMessage("address must end in .ics, but was 'a'");
    }

    private static String name(String id) {
        String path = FeedAddress.of(OrganizationId.of(id));
        assertThat(path).startsWith("organizations/");
        return path.substring("organizations/".length());
    }
}
