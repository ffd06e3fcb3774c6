package dev.norms.report.unit;

import dev.norms.calendar.assessment.Findings;
import dev.norms.label.Label;
import java.util.Optional;

/**
 * The light of a unit, and whose obligations it comes from. The unit's own obligations decide; only if none of these
 * lapsed, the obligations of its members count, and they never make it red.
 *
 * @param light the light
 * @param from whose obligations it comes from; empty if nothing lapsed
 */
public record UnitLight(Light light, Optional<Label> from) {
    private static final Label OWN = Label.of("本级", "own");
    private static final Label MEMBERS = Label.of("党员", "members");

    /**
     * Returns the light for the findings of a unit.
     *
     * @param findings what the unit, its groups and its members owe
     * @return its light
     */
    public static UnitLight of(Findings findings) {
        Light own = Light.of(findings.ofOrganizations());
        if (own.isLapsed()) {
            return new UnitLight(own, Optional.of(OWN));
        }
        return Light.of(findings.ofPersons()).isLapsed()
                ? new UnitLight(Light.YELLOW, Optional.of(MEMBERS))
                : new UnitLight(Light.of(findings), Optional.empty());
    }

    /**
     * The light and its origin in Chinese words.
     *
     * @return for instance {@code 关注（党员）}
     */
    public String text() {
        return light.word().zh() + from.map(whose -> "（" + whose.zh() + "）").orElse("");
    }
}
