package dev.norms.report.unit;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import dev.norms.requirement.Parts;
import java.util.Optional;

/**
 * The name of the part of an obligation that distinguishes it from others of the same norm, owner and period: a stage,
 * an item, a post, the key of a person or the id of an activity.
 */
public final class PartName {
    private PartName() {}

    /**
     * Returns the name of an obligation's part.
     *
     * @param obligation the obligation
     * @return the label of the stage, item or post, else the key of the person or the id of the activity; empty if it
     *     has no part
     */
    public static Optional<Label> of(Obligation obligation) {
        return obligation
                .part()
                .map(part -> obligation.demand().parts() instanceof Parts.Named named
                        ? named.item().label()
                        : obligation.post().map(Role::label).orElse(Label.same(part)));
    }
}
