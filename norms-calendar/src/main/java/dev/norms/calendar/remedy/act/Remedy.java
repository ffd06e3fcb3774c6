package dev.norms.calendar.remedy.act;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.norms.calendar.assessment.Finding;
import dev.norms.duty.ObligationId;
import dev.norms.label.Label;
import java.util.List;

/**
 * The acts for one finding (补救办法), with what they lead to.
 *
 * @param finding the finding
 * @param outcome the outcome of the acts
 * @param acts the acts in their order; an act may be part of several remedies; empty if nothing is to be done or
 *     nothing helps; unmodifiable
 * @param why the reason: by which day it is on time, why it can only be made up, or why nothing helps any more or can
 *     be done yet
 */
public record Remedy(Finding finding, Outcome outcome, List<Act> acts, Label why) {
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
