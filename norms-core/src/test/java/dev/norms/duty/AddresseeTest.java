package dev.norms.duty;

import static org.assertj.core.api.Assertions.assertThat;

import dev.norms.label.Coded;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.Role;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AddresseeTest {
    @ParameterizedTest
    @CsvSource({
        "GB,     secretary",
        "GBC,    secretary",
        "BR,     secretary",
        "BRC,    secretary",
        "GR,     group-leader",
        "SEC-GB, secretary",
        "DEP-GB, deputy-secretary",
        "COM-GB, ''",
        "SEC-BR, secretary",
        "WG,     working-group-chair",
        "COM,    ''",
        "LEAD,   ''",
        "MEM,    ''"
    })
    void the_responsible_post_is_the_addressed_one_or_else_the_leader(String code, String role) {
        assertThat(find(code).responsible().map(Role::code).orElse("")).isEqualTo(role);
    }

    @Test
    void only_holders_of_posts_are_addressed_by_seats() {
        assertThat(Addressee.values())
                .filteredOn(addressee -> !addressee.posts().isEmpty())
                .extracting(Addressee::code)
                .containsExactly("SEC-GB", "DEP-GB", "COM-GB", "SEC-BR");
        assertThat(Addressee.GENERAL_BRANCH_COMMISSIONERS.posts())
                .containsExactlyElementsOf(
                        Stream.of(Role.values()).filter(Role::isCommissioner).toList());
    }

    @ParameterizedTest
    @EnumSource(Addressee.class)
    void who_has_seats_or_a_responsible_post_has_a_tier(Addressee addressee) {
        if (!addressee.posts().isEmpty() || addressee.responsible().isPresent()) {
            assertThat(addressee.tier()).isPresent();
        }
        if (addressee.posts().size() == 1) {
            assertThat(addressee.posts()).contains(addressee.responsible().orElseThrow());
        }
    }

    @Test
    void only_a_group_is_addressed_in_the_lowest_tier() {
        assertThat(List.of(Addressee.values()))
                .filteredOn(addressee -> addressee.tier().equals(Optional.of(OrganizationKind.GROUP)))
                .containsExactly(Addressee.GROUP);
    }

    private static Addressee find(String code) {
        return Coded.parse(Addressee.class, code);
    }
}
