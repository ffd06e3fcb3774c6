package dev.norms.calendar.admission;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Maps;
import dev.norms.admission.AdmissionStage;
import dev.norms.organization.OrganizationId;
import java.time.LocalDate;
import java.util.Map;

/**
 * The number of open admissions in each stage on a day, for an organization and everything below it.
 *
 * @param organization the organization
 * @param asOf the day
 * @param open the number of each stage, in the order of the stages; 0 for a stage that is left out
 */
public record Funnel(OrganizationId organization, LocalDate asOf, Map<AdmissionStage, Integer> open) {
    public Funnel {
        requireNonNull(organization, "organization");
        requireNonNull(asOf, "asOf");
        open = Maps.immutableEnumMap(open);
    }

    /**
     * The number in one stage.
     *
     * @param stage the stage
     * @return the number, from 0
     */
    public int in(AdmissionStage stage) {
        return open.getOrDefault(stage, 0);
    }

    /**
     * The number in all stages.
     *
     * @return the number, from 0
     */
    public int total() {
        return open.values().stream().mapToInt(Integer::intValue).sum();
    }
}
