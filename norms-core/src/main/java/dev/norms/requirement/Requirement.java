package dev.norms.requirement;

import dev.norms.evidence.EvidenceRule;
import dev.norms.label.Label;

/**
 * What a norm demands.
 *
 * <p>The {@code toString} of each member is its text form, as {@code book} prints it.
 */
public sealed interface Requirement
        permits CountRequirement,
                StudyHoursRequirement,
                TermRequirement,
                DocumentRequirement,
                ContactRequirement,
                CompositionRequirement,
                PostsRequirement,
                ChecklistRequirement,
                ApprovalRequirement,
                FilingRequirement,
                FollowUpRequirement,
                ProcedureRequirement {
    /**
     * The records that decide it.
     *
     * @return the rule
     */
    EvidenceRule evidence();

    /**
     * The demand in words.
     *
     * @return for instance 每季度不少于1次 and "at least 1 per quarter"
     */
    Label label();
}
