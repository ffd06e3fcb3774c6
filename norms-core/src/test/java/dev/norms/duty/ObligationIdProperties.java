package dev.norms.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.norms.organization.OrganizationId;
import dev.norms.testing.Names;
import dev.norms.time.Period;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObligationIdProperties {
    @Property
    void is_read_back_from_its_text(@ForAll("ids") ObligationId id) {
        assertThat(ObligationId.parse(id.toString())).isEqualTo(id);
    }

    @Example
    void has_the_form_of_the_contract() {
        ObligationId id = ObligationId.parse("INS-2.1@art-f1/2021-Q2");
        assertThat(id.norm()).isEqualTo(NormId.parse("INS-2.1"));
        assertThat(id.owner()).isEqualTo("art-f1");
        assertThat(id.period()).contains(Period.parse("2021-Q2"));
        assertThat(ObligationId.parse("ART-8.1#leaving@art/2021").part()).contains("leaving");
        assertThat(ObligationId.parse("ACT-1.1@art").period()).isEmpty();
        assertThat(NormId.parse("ART-11.2").category()).isEqualTo(NormCategory.ARTICLE);
    }

    @Example
    void refuses_other_texts() {
        for (String text : new String[] {
            "",
            "INS-2.1",
            "INS-2.1@",
            "@a/2021",
            "INS-2.1@a/",
            "INS-2.1@a/2021-Q9",
            "INS-2.1#@a/2021",
            "XXX-2.1@a/2021",
            "INS-2@a/2021",
            "INS-2.1@a b/2021",
            "INS-2.1@a@b/2021"
        }) {
            assertThatIllegalArgumentException().isThrownBy(() -> ObligationId.parse(text));
        }
    }

    /** The error names the part that is wrong, not the whole. */
    @Example
    void says_which_part_is_wrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObligationId.parse("INS-2.1"))
                .withMessage("obligation must be like INS-2.1@art-f1/2021-Q2, but was 'INS-2.1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObligationId.parse("@a/2021"))
                .withMessage("norm must be like INS-2.4, but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObligationId.parse("#x@a/2021"))
                .withMessage("norm must be like INS-2.4, but was ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ObligationId.parse("INS-2.9x@a/2021"))
                .withMessage("norm must be like INS-2.4, but was 'INS-2.9x'");
    }

    @Property
    void is_made_of_norm_owner_and_period(@ForAll("ids") ObligationId id) {
        OrganizationId owner = OrganizationId.of(id.owner());
        assertThat(ObligationId.standing(id.norm(), owner))
                .isEqualTo(new ObligationId(id.norm(), Optional.empty(), id.owner(), Optional.empty()));
        id.period()
                .ifPresent(period -> assertThat(ObligationId.of(id.norm(), owner, period))
                        .isEqualTo(new ObligationId(id.norm(), Optional.empty(), id.owner(), id.period())));
    }

    @Example
    void organizations_are_addressed_by_tier_and_persons_not() {
        assertThat(Addressee.values())
                .filteredOn(addressee -> addressee.tier().isEmpty())
                .containsExactly(Addressee.COMMITTEE_MEMBER, Addressee.LEADING_CADRE, Addressee.MEMBER);
    }

    @Provide
    Arbitrary<ObligationId> ids() {
        Arbitrary<NormId> norms = Arbitraries.of("ORG-3.1", "INS-2.4", "MGT-2.1", "ACT-1.1", "IMG-3.3", "ART-11.2")
                .map(NormId::parse);
        return Combinators.combine(
                        norms,
                        Names.ids().optional(),
                        Names.ids(),
                        Names.periods().optional())
                .as((norm, part, owner, period) -> new ObligationId(norm, part, owner, period));
    }

    @Property
    void a_standing_duty_has_no_slash(@ForAll("ids") ObligationId id) {
        assertThat(new ObligationId(id.norm(), id.part(), id.owner(), Optional.empty()).toString())
                .doesNotContain("/");
    }
}
