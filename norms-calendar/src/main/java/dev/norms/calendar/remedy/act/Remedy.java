package dev.norms.calendar.remedy.act;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Finding;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import java.util.List;

/**
 * What can be done about one finding (补救办法).
 *
 * @param finding the finding
 * @param outcome what the acts lead to
 * @param acts what is to be done, in this order; an act may be part of several remedies; empty where nothing is to be
 *     done or nothing helps; unmodifiable
 * @param why the reason: by which day it is on time, why it can only be made up, or why nothing helps
 */
public record Remedy(Finding finding, Outcome outcome, List<Act> acts, Label why) {
    /** Copies the acts. */
    public Remedy {
        requireNonNull(finding, "finding");
        requireNonNull(outcome, "outcome");
        acts = ImmutableList.copyOf(acts);
        requireNonNull(why, "why");
    }

    /**
     * The finding's identity.
     *
     * @return the id of the obligation
     */
    public ObligationId id() {
        return finding.id();
    }

    /**
     * Outcome and acts in one line.
     *
     * @return for instance {@code INS-2.1@art-f1/2021-Q2 made-up: hold …}
     */
    @Override
    public String toString() {
        return id() + " " + outcome.code() + ": " + acts;
    }
}
