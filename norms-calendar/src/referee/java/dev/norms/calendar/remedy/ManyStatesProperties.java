package dev.norms.calendar.remedy;

import dev.norms.testing.SmallCollege;
import dev.norms.testing.SmallColleges;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** As many random states of colleges as are asked for: what remedies say comes true when their acts are done. */
@Domain(SmallColleges.class)
class ManyStatesProperties {
    @Property
    void after_all_acts_everything_is_in_order_but_what_nothing_helps(
            @ForAll SmallCollege small, @ForAll LocalDate asOf, @ForAll boolean isSupplied) {
        RemedyProperties.requireInOrder(small, asOf, isSupplied);
    }
}
