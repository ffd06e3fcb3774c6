package dev.norms.calendar.remedy;

import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/**
 * Carries out the remedies for random states of colleges and checks that what they say comes true. The number of states
 * is set by {@code -Djqwik.tries.default}.
 */
@Domain(SmallColleges.class)
class ManyStatesProperties {
    @Property
    void after_all_acts_everything_is_in_order_but_what_nothing_helps(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll boolean isSupplied) {
        RemedyProperties.requireInOrder(small, asOf, isSupplied);
    }
}
