package dev.norms.report.unit;

import dev.norms.calendar.obligation.Obligation;
import dev.norms.label.Label;
import dev.norms.organization.Role;
import dev.norms.requirement.Parts;
import java.util.Optional;

/**
 * The name of the part of a duty that distinguishes it from others of the same norm, owner and period: a stage, an
 * item, a seat or a key.
 */
public final class PartName {
    private PartName() {}

    /**
     * Returns the name of a duty's part.
     *
     * @param duty the duty
     * @return the label of the stage, item or seat, else the key of the activist or activity; empty if it has no part
     */
    public static Optional<Label> of(Obligation duty) {
        return duty.part()
                .map(part -> duty.demand().parts() instanceof Parts.Named named
                        ? named.item().label()
                        : duty.post().map(Role::label).orElse(Label.same(part)));
    }
}
